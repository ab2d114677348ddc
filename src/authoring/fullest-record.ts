import { drawItems } from '../course/assessment/draw.ts';
import {
  withAnswer,
  withAttemptStarted,
  withCheck,
  withDebriefed,
  withEnding,
  withFinished,
  withLessonOpened,
  withPlace,
  withPreferences,
  withReached,
  withRunLog,
  withScore,
  withSeed,
} from '../course/record/changes.ts';
import { emptyRecord, RUNS_KEPT, type LearnerRecord } from '../course/record/record.ts';
import { explore } from '../course/scenario/explore.ts';
import type { Edition } from './content.ts';
import { questionOf } from './question.ts';
import { pageIds } from './site-map.ts';

const LARGEST_SEED = 0xffffff;
/** Minutes and seconds since 2026 that take as many characters as any that the record can hold. */
const LATE_MINUTE = 16_000_000;
const LATE_SECOND = 60 * LATE_MINUTE;
/** Whatever a question can have been answered with is at most this (`answerCode`). */
const LARGEST_CODE = 4 ** 8 - 1;

/**
 * The record of the learner who has done everything this course has: every lesson and check, of each talk as many runs as
 * are kept, each along its longest path, every ending, and one more try at the final check with the longest answers. No
 * learner's resume data take more room.
 */
export function fullestRecord(edition: Edition): LearnerRecord {
  const { lessons, talks, items, course, strings } = edition;
  let record = withSeed(emptyRecord, LARGEST_SEED);
  for (const { slot } of lessons) record = withLessonOpened(record, slot);
  for (const { slot } of items.filter(({ use }) => use === 'lesson')) record = withCheck(record, slot, true);
  for (const talk of talks) {
    const { longest } = explore(talk);
    for (let run = 0; run < RUNS_KEPT; run++) record = withRunLog(record, talk.slot, LATE_MINUTE + run, 'd'.repeat(longest ?? 0));
    for (const { letter } of talk.endings) record = withEnding(record, talk.slot, letter);
    record = withDebriefed(record, talk.slot);
  }
  const bank = items.filter(({ use }) => use === 'final').map((item) => questionOf(item, strings.check));
  const drawn = drawItems(bank, course.finalCheck.draw, LARGEST_SEED);
  record = withAttemptStarted(record, LARGEST_SEED, drawn);
  for (let given = 0; given < drawn.length; given++) record = withAnswer(record, LARGEST_CODE);
  record = withFinished(withReached(withScore(record, 100), 'passed'), LATE_MINUTE);
  const longestPage = pageIds(edition).reduce((a, b) => (b.length > a.length ? b : a));
  record = withPlace(record, longestPage, LATE_SECOND);
  return withPreferences(record, { theme: 'dark', motion: 'reduced', coach: true, talkOptions: 7 }, LATE_SECOND);
}
