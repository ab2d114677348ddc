import {
  withAttemptStarted,
  withCheck,
  withDebriefed,
  withEnding,
  withLessonOpened,
  withPlace,
  withRunLog,
  withScore,
  withSeed,
} from '../../../src/course/record/changes.ts';
import type { LearnerRecord } from '../../../src/course/record/record.ts';
import type { Answer, Keeper } from '../../../src/tracking/keeper.ts';
import type { Course } from '../../../src/tracking/report.ts';
import { withNextAnswer } from '../next-answer.ts';

/** Two lessons, one talk, one check of two items to pass with 80 percent. */
export const course: Course = {
  outline: {
    lessons: [
      { slot: 0, checks: [0, 1] },
      { slot: 1, checks: [2] },
    ],
    talks: [0],
    passMark: 80,
  },
  rule: 'everything',
  tries: null,
  reporting: { whenDone: 'passed', whenTriesAreUsed: 'incomplete' },
  objectives: [
    { id: 'report-missing', items: [{ slot: 4, right: 2 }] },
    { id: 'welcome-back', items: [{ slot: 5, right: 1 }] },
    { id: 'see-recruitment', items: [] },
  ],
};

type Change = (record: LearnerRecord) => LearnerRecord;

/** A page of the course doing something: it reads, changes, and hands back, as the record store does. */
export function learn(keeper: Keeper, ...changes: Change[]): void {
  for (const change of changes) keeper.merge(change(keeper.read()));
}

/** An answer to the final check. */
export function answer(item: string, right: boolean, at: number): Answer {
  const objective = 'report-missing';
  return {
    item,
    type: 'choice',
    response: [right ? 'b' : 'c'],
    correct: ['b'],
    right,
    attempt: 1,
    objective,
    description: 'What now?',
    at,
    latency: 4_250,
  };
}

/** A line chosen in a talk, which is neither right nor wrong. */
export function line(moment: string, at: number): Answer {
  return {
    item: moment,
    type: 'choice',
    response: ['b'],
    correct: [],
    right: null,
    attempt: null,
    objective: '',
    description: 'She asks why you stayed.',
    tokens: { response: ['b_say_it'], correct: [], parts: [] },
    at,
    latency: 9_000,
  };
}

export const openFirstLesson: Change[] = [
  (record) => withSeed(record, 12_345),
  (record) => withLessonOpened(record, 0),
  (record) => withPlace(record, 'first-24-hours', 100),
];

export const finishLessons: Change[] = [
  (record) => withCheck(record, 0, false),
  (record) => withCheck(record, 1, true),
  (record) => withLessonOpened(record, 1),
  (record) => withCheck(record, 2, true),
];

export const playTalk: Change[] = [
  (record) => withPlace(record, 'back-at-five', 300),
  (record) => withRunLog(record, 0, 350_000, 'ab~c'),
  (record) => withEnding(record, 0, 'b'),
  (record) => withDebriefed(record, 0),
];

/** A whole try at the check that ends with this percent. The second item is right in one that passes. */
export const takeCheck = (percent: number): Change[] => [
  (record) => withAttemptStarted(record, 77, [4, 5]),
  (record) => withNextAnswer(record, 2),
  (record) => withNextAnswer(record, percent < course.outline.passMark ? 0 : 1),
  (record) => withScore(record, percent),
];

/** All there is, passed at the second try. */
export const wholeCourse: Change[] = [...openFirstLesson, ...finishLessons, ...playTalk, ...takeCheck(58), ...takeCheck(92)];
