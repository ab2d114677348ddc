/** A part of the dots: `none` is drawn as a ring, `part` half filled, `full` filled. */
export interface DotGroup {
  count: number;
  label: string;
  tone: 'none' | 'part' | 'full';
}

/** Places the dots in rows of ten on a grid 200 wide. Throws when the groups do not add up to `total`. */
export function dotRows(total: number, groups: readonly DotGroup[]) {
  const tones = groups.flatMap(({ count, tone }) => Array.from({ length: count }, () => tone));
  if (tones.length !== total) throw new Error(`The dots add up to ${tones.length}, not ${total}.`);
  const dots = tones.map((tone, index) => ({ x: 10 + (index % 10) * 20, y: 10 + Math.floor(index / 10) * 20, tone }));
  return { dots, height: Math.ceil(total / 10) * 20 };
}
