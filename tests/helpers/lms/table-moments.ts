import {
  withAttemptStarted,
  withCheck,
  withDebriefed,
  withEnding,
  withPlace,
  withRunLog,
  withScore,
} from '../../../src/course/record/changes.ts';
import type { LearnerRecord } from '../../../src/course/record/record.ts';
import { finishLessons, openFirstLesson, playTalk } from './learning.ts';
import { withNextAnswer } from '../next-answer.ts';

type Change = (record: LearnerRecord) => LearnerRecord;

/** When in the course something goes wrong. */
export interface Moment {
  name: string;
  /** What was done and saved before. */
  before: readonly Change[];
  /** What is done while it lasts. */
  during: readonly Change[];
}

const lessons = [...openFirstLesson, ...finishLessons];
const halfATalk: Change[] = [(record) => withPlace(record, 'back-at-five', 300), (record) => withRunLog(record, 0, 350_000, 'ab')];
const restOfTalk: Change[] = [
  (record) => withRunLog(record, 0, 350_000, 'ab~c'),
  (record) => withEnding(record, 0, 'b'),
  (record) => withDebriefed(record, 0),
];
const halfACheck: Change[] = [(record) => withAttemptStarted(record, 77, [4, 5]), (record) => withNextAnswer(record, 2)];

export const MOMENTS: readonly Moment[] = [
  { name: 'at launch', before: [], during: openFirstLesson },
  { name: 'in the middle of a talk', before: [...lessons, ...halfATalk], during: restOfTalk },
  {
    name: 'in the middle of the final check',
    before: [...lessons, ...playTalk, ...halfACheck],
    during: [(record) => withNextAnswer(record, 1)],
  },
  {
    name: 'at the finish',
    before: [...lessons, ...playTalk, ...halfACheck, (record) => withNextAnswer(record, 1)],
    during: [(record) => withScore(record, 92)],
  },
];

/** Whatever is still to do, from wherever the learner is. */
export const THE_REST: readonly Change[] = [
  ...lessons,
  ...playTalk,
  (record) => (record.finalCheck.attempt === null ? withAttemptStarted(record, 77, [4, 5]) : record),
  (record) => withNextAnswer(record, 2),
  (record) => withNextAnswer(record, 1),
  (record) => withScore(record, 92),
];

/** What a second window does at the same time. */
export const ELSEWHERE: readonly Change[] = [(record) => withCheck(record, 9, true)];
