/** A part of the dots: `none` is drawn as a ring, `part` half filled, `full` filled. */
export interface DotGroup {
  count: number;
  label: string;
  tone: 'none' | 'part' | 'full';
}

/** The dots of one group as two paths: round each of them, and the half of each that is filled; null where none is. */
export interface DotPaths {
  tone: DotGroup['tone'];
  rings: string;
  halves: string | null;
}

const RADIUS = 6.6;
const PER_ROW = 10;
/** From the middle of one dot to that of the next. */
const STEP = 20;

/** Once round a dot from its right edge, and round its right half from the top. Both end where they began. */
const RING = 'a6.6 6.6 0 1 0-13.2 0a6.6 6.6 0 1 0 13.2 0';
const HALF = 'a6.6 6.6 0 0 1 0 13.2z';

/**
 * Draws the dots in rows of ten on a grid 200 wide. A group is a path and not a shape for each dot: a page with a hundred
 * shapes takes longer to come and to be laid out. Throws when the groups do not add up to `total`.
 */
export function drawDots(total: number, groups: readonly DotGroup[]): { paths: DotPaths[]; height: number } {
  const sum = groups.reduce((dots, { count }) => dots + count, 0);
  if (sum !== total) throw new Error(`The dots add up to ${sum}, not ${total}.`);
  let drawn = 0;
  const paths = groups.map(({ count, tone }) => {
    const first = drawn;
    drawn += count;
    return {
      tone,
      rings: path(first, count, { right: RADIUS, down: 0 }, RING),
      halves: tone === 'part' ? path(first, count, { right: 0, down: -RADIUS }, HALF) : null,
    };
  });
  return { paths, height: Math.ceil(total / PER_ROW) * STEP };
}

/** The same shape for so many dots, beginning so far from the middle of each. Each move but the first starts from the dot before. */
function path(first: number, count: number, from: { right: number; down: number }, shape: string): string {
  const [column, row] = [first % PER_ROW, Math.floor(first / PER_ROW)];
  const middle = (index: number) => STEP / 2 + index * STEP;
  const begin = `M${middle(column) + from.right} ${middle(row) + from.down}`;
  const moves = Array.from({ length: count - 1 }, (_, index) =>
    (first + index + 1) % PER_ROW === 0 ? `m${-STEP * (PER_ROW - 1)} ${STEP}` : `m${STEP} 0`,
  );
  return [begin, ...moves].map((move) => move + shape).join('');
}
