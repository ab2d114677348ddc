import fc from 'fast-check';
import {
  withAttemptStarted,
  withCheck,
  withDebriefed,
  withEnding,
  withLessonOpened,
  withPlace,
  withRunLog,
  withScore,
} from '../../../src/course/record/changes.ts';
import type { LearnerRecord } from '../../../src/course/record/record.ts';
import { withNextAnswer } from '../next-answer.ts';
import type { Network } from './fake-lms.ts';
import { course } from './learning.ts';
import type { LmsFault } from './table-lms.ts';

/** What a learner does in no time. `window` counts those that are open, round and round. */
export type QuickDeed =
  { do: 'learn'; window: number; what: number } | { do: 'answer' | 'hide' | 'show' | 'save' | 'close' | 'crash'; window: number };

/** Something that a learner does, or that happens. */
export type Deed =
  | QuickDeed
  | { do: 'leave'; window: number }
  | { do: 'open' }
  | { do: 'wait' | 'jump'; milliseconds: number }
  | { do: 'network'; is: Network }
  | { do: 'fault'; is: LmsFault | null }
  /**
   * The windows hear of what each of them keeps on the device when all of it is done. One saves meanwhile: of two that do, the
   * LMS has what the later one knew. And one may be gone by then.
   */
  | { do: 'at once'; deeds: readonly QuickDeed[]; saves: number | null; gone: number | null };

type Done = (record: LearnerRecord, count: number) => LearnerRecord;

/** What may be done in the course. `count`: how much was done before, so that each time something else is. */
export const DONE: readonly Done[] = [
  (record, count) => withRunLog(record, 0, 20, 'a'.repeat(Math.min(count, 40))),
  (record, count) => withEnding(withRunLog(record, 0, 10 + (count % 3), 'abcde', true), 0, 'abc'[count % 3]!),
  (record) => withDebriefed(record, 0),
  (record, count) => withLessonOpened(record, count % 12),
  (record, count) => withCheck(record, count % 12, count % 2 === 0),
  (record, count) => withPlace(record, ['index', 'first-24-hours', 'back-at-five'][count % 3]!, count),
  (record, count) => withAttemptStarted(record, count, [4, 5]),
  (record, count) => withNextAnswer(record, count % 3),
  (record, count) => withScore(record, 40 + (count % 61)),
  (record) =>
    course.outline.lessons.reduce(
      (known, { slot, checks }) => checks.reduce((all, check) => withCheck(all, check, true), withLessonOpened(known, slot)),
      record,
    ),
];

/** Faults of an LMS that a course can see, and that pass without harm to what was stored before. */
const FAULTS = [
  null,
  null,
  'refuses to store',
  'says it stored and did not',
  'takes no value',
  'knows no interactions',
  'has signed the learner out',
  'throws when read',
] as const;

const of = <Name extends string, More extends object>(names: readonly Name[], more: { [Key in keyof More]: fc.Arbitrary<More[Key]> }) =>
  fc.record({ do: fc.constantFrom(...names), ...more }) as fc.Arbitrary<{ do: Name } & More>;

const window = fc.nat(5);
const noneOrWindow: fc.Arbitrary<number | null> = fc.option(window);

/** What takes no time. */
const quick: fc.Arbitrary<QuickDeed> = fc.oneof(
  { weight: 6, arbitrary: of(['learn'], { window, what: fc.nat(DONE.length - 1) }) },
  { weight: 3, arbitrary: of(['answer'], { window }) },
  { weight: 1, arbitrary: of(['hide', 'show', 'save'], { window }) },
);

/** Anything that a learner does, or that happens. */
export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 10, arbitrary: quick },
  { weight: 6, arbitrary: of(['wait'], { milliseconds: fc.constantFrom(0, 500, 3_000, 31_000, 60_000, 241_000, 600_000) }) },
  { weight: 3, arbitrary: of(['close', 'crash', 'leave'], { window }) },
  { weight: 3, arbitrary: of(['open'], {}) },
  {
    weight: 3,
    arbitrary: of(['at once'], {
      deeds: fc.array(quick, { minLength: 1, maxLength: 5 }),
      saves: noneOrWindow,
      gone: noneOrWindow,
    }),
  },
  { weight: 2, arbitrary: of(['network'], { is: fc.constantFrom('up', 'refusing', 'gone') }) },
  { weight: 2, arbitrary: of(['fault'], { is: fc.constantFrom(...FAULTS) }) },
  { weight: 1, arbitrary: of(['jump'], { milliseconds: fc.constantFrom(8 * 3_600_000, -24 * 3_600_000, -60_000) }) },
);
