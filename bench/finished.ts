import type { Edition } from '../src/authoring/content.ts';
import {
  withAnswer,
  withAttemptStarted,
  withCheck,
  withDebriefed,
  withEnding,
  withFinished,
  withLessonOpened,
  withPlace,
  withReached,
  withRunLog,
  withScore,
  withSeed,
} from '../src/course/record/changes.ts';
import { drawItems } from '../src/course/assessment/draw.ts';
import { encode } from '../src/course/record/codec.ts';
import { emptyRecord, type LearnerRecord } from '../src/course/record/record.ts';

/** Any seed in its range will do. */
const SEED = 9_000_001;

/** About a year after 2026 began, in minutes and in seconds. */
const LATER = { minutes: 500_000, seconds: 30_000_000 } as const;

/**
 * A learner who has done everything once, every check rightly, and stands at the finish.
 *
 * @param longest slot of each talk → lines of its longest run, as `longestRuns` gives it
 */
export function finishedRecord({ lessons, talks, items, course }: Edition, longest: ReadonlyMap<number, number | null>): LearnerRecord {
  let record = withSeed(emptyRecord, SEED);
  for (const { slot } of lessons) record = withLessonOpened(record, slot);
  for (const { slot, use } of items) if (use === 'lesson') record = withCheck(record, slot, true);
  for (const { slot, endings } of talks) {
    record = withRunLog(record, slot, LATER.minutes, 'b'.repeat(longest.get(slot) ?? 0), true);
    record = withDebriefed(withEnding(record, slot, endings[0]!.letter), slot);
  }
  const drawn = drawItems(
    items.filter(({ use }) => use === 'final'),
    course.finalCheck.draw,
    SEED,
  );
  record = withAttemptStarted(record, SEED, drawn);
  const attempt = { number: 1, seed: SEED };
  record = drawn.reduce((known, _slot, position) => withAnswer(known, attempt, position, 1), record);
  return withFinished(withReached(withPlace(withScore(record, 92), 'finish', LATER.seconds), 'passed'), LATER.minutes);
}

/** What an LMS holds of a learner who has passed. */
export function heldOf(record: LearnerRecord): Record<string, string> {
  return {
    'cmi.core.student_id': 'learner-7',
    'cmi.core.student_name': 'Rivera, Sam',
    'cmi.core.entry': 'resume',
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '92',
    'cmi.suspend_data': encode(record),
  };
}
