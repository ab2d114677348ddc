import type { Edition } from '../src/authoring/content.ts';
import { finishedRecord, heldOf } from './finished.ts';
import type { Stops } from './journeys.ts';

/**
 * The pages of a course that are measured.
 *
 * @param longest slot of each talk → lines of its longest run, as `longestRuns` gives it
 */
export function stopsOf(edition: Edition, longest: ReadonlyMap<number, number | null>): Stops {
  const { lessons, talks, items } = edition;
  const [lesson, next] = lessons;
  const checked = lessons.flatMap(({ id, checks }) =>
    items.filter((item) => checks.includes(item.id) && item.type === 'choice').map((item) => ({ id, item: item.id })),
  );
  const [option] = checked;
  if (!lesson || !next || !talks[0] || !option) throw new Error('The course has too few lessons, talks or checks to be measured.');
  return {
    lesson: lesson.id,
    next: next.id,
    talk: talks[0].id,
    checked: option.id,
    item: option.item,
    finished: heldOf(finishedRecord(edition, longest)),
  };
}
