import type { CompletionRule, Outline } from '../course/record/outline.ts';
import { emptyRecord, type LearnerRecord } from '../course/record/record.ts';

/** Page of the final check. */
const FINAL_CHECK = 'final-check';

/**
 * The record of a learner who has done all that a package asks for but the last step: the final check or, where only
 * lessons count, the last lesson. Who takes it on comes to a pass in minutes. They begin at the final check, if there is one to take.
 */
export function nearlyDone({ lessons, talks }: Outline, rule: CompletionRule): LearnerRecord {
  const done = rule === 'lessons' ? lessons.slice(0, -1) : lessons;
  return {
    ...emptyRecord,
    lessons: done.map(({ slot }) => slot).sort((one, other) => one - other),
    checks: Object.fromEntries(done.flatMap(({ checks }) => checks.map((slot) => [slot, 'right' as const]))),
    talks: Object.fromEntries(talks.map((slot) => [slot, { runs: [], endings: [], debriefed: true }])),
    place: rule === 'lessons' ? null : { value: FINAL_CHECK, at: 0 },
  };
}
