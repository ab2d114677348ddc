import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/content.ts';
import { outlineOf } from '../../src/authoring/launch-data.ts';
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
} from '../../src/course/record/changes.ts';
import type { LearnerRecord } from '../../src/course/record/record.ts';
import type { Course } from '../../src/tracking/report.ts';
import { FakeBrowser } from '../helpers/lms/fake-browser.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { FakeLms } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { answer, course as smallCourse, learn, line } from '../helpers/lms/learning.ts';
import type { ScormStandard } from '../helpers/lms/words.ts';
import { withNextAnswer } from '../helpers/next-answer.ts';

/** One thing a learner does, and the seconds it takes. */
interface Step {
  seconds: number;
  changes: ((record: LearnerRecord) => LearnerRecord)[];
  /** Item of the final check that is answered with it. */
  item?: string;
  /** Moment of a talk in which a line is chosen with it. */
  moment?: string;
}

/** Lines chosen in a talk, one after the other. */
const LINES = 'abcabdabcabcd';

/** A learner who does everything once, at the pace of somebody who reads: each check and each line on its own. */
function everyStep({ lessons, talks }: Course['outline'], items: readonly number[]): Step[] {
  const lesson = (slot: number, checks: readonly number[]): Step[] => [
    { seconds: 90, changes: [(record) => withPlace(withLessonOpened(record, slot), `lesson-${slot}`, 60 * slot)] },
    ...checks.map((check): Step => ({ seconds: 50, changes: [(record) => withCheck(record, check, check % 3 > 0)] })),
  ];
  const talk = (slot: number): Step[] => [
    ...[...LINES].map((_line, nth): Step => ({
      seconds: 35,
      changes: [(record) => withRunLog(record, slot, 9_000, LINES.slice(0, nth + 1))],
      moment: `talk.talk-${slot}.moment-${nth}`,
    })),
    { seconds: 60, changes: [(record) => withDebriefed(withEnding(record, slot, 'b'), slot)] },
  ];
  const check: Step[] = [
    { seconds: 20, changes: [(record) => withAttemptStarted(record, 7, items)] },
    ...items.map((item): Step => ({ seconds: 45, changes: [(record) => withNextAnswer(record, 1)], item: `item-${item}` })),
    { seconds: 5, changes: [(record) => withScore(record, 92)] },
  ];
  return [
    { seconds: 30, changes: [(record) => withSeed(record, 12_345)] },
    ...lessons.flatMap(({ slot, checks }) => lesson(slot, checks)),
    ...talks.flatMap(talk),
    ...check,
  ];
}

/** A course of so many lessons, four checks in each. */
function courseOf(lessons: number): Course {
  const each = (slot: number) => ({ slot, checks: [0, 1, 2, 3].map((nth) => slot * 4 + nth) });
  return {
    ...smallCourse,
    outline: { lessons: Array.from({ length: lessons }, (_none, slot) => each(slot)), talks: [0, 1, 2, 3], passMark: 80 },
  };
}

const ITEMS = Array.from({ length: 12 }, (_none, nth) => 600 + nth);

/** Calls to the LMS by kind. */
function counted(lms: FakeLms) {
  const count = (kind: Parameters<FakeLms['made']>[0]) => lms.made(kind).length;
  return { reads: count('get'), writes: count('set'), commits: count('commit'), starts: count('initialize'), ends: count('finish') };
}

/** Plays a whole course in one launch and leaves. `recordsChoices`: whether the LMS is told of each line of each talk. */
async function play(
  lms: FakeLms,
  course: Course,
  { browser = new FakeBrowser(), recordsChoices = false } = {},
): Promise<{ minutes: number }> {
  const clock = new FakeClock();
  const began = clock.now();
  const { session, keeper } = await launched(lms, clock, course, browser);
  for (const { seconds, changes, item, moment } of everyStep(course.outline, ITEMS)) {
    if (item !== undefined) keeper.answered(answer(item, true, clock.now()));
    if (moment !== undefined && recordsChoices) keeper.answered(line(moment, clock.now()));
    learn(keeper, ...changes);
    await clock.advance(seconds * 1_000);
  }
  session.end();
  return { minutes: Math.round((clock.now() - began) / 60_000) };
}

const lines: string[] = [];
const note = (what: string, { reads, writes, commits }: ReturnType<typeof counted>) =>
  lines.push(`${what.padEnd(64)} ${[reads, writes, commits].map((count) => String(count).padStart(5)).join(' ')}`);

describe.each(['scorm12', 'scorm2004'] as const)('calls to an LMS in %s', (standard: ScormStandard) => {
  test('a first launch takes at most 8 reads, 4 writes and 1 commit', async () => {
    const lms = new FakeLms(standard);
    await launched(lms, new FakeClock());
    note(`${standard}: first launch`, counted(lms));
    expect(counted(lms)).toMatchObject({ starts: 1, ends: 0 });
    expect(counted(lms).reads).toBeLessThanOrEqual(8);
    expect(counted(lms).writes).toBeLessThanOrEqual(4);
    expect(counted(lms).commits).toBeLessThanOrEqual(1);
  });

  test('a later launch takes no more, and no more for a course ten times as large', async () => {
    const reads: number[] = [];
    for (const lessons of [10, 100]) {
      const lms = new FakeLms(standard);
      await play(lms, courseOf(lessons));
      lms.calls.length = 0;
      await launched(lms, new FakeClock(Date.UTC(2026, 9, 1)), courseOf(lessons));
      note(`${standard}: launch of a finished course of ${lessons} lessons`, counted(lms));
      reads.push(counted(lms).reads);
      expect(counted(lms).writes).toBeLessThanOrEqual(4);
      expect(counted(lms).commits).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...reads)).toBeLessThanOrEqual(8);
    expect(reads[1]).toBe(reads[0]);
  });

  test('this course, played at reading pace in one launch, takes at most 60 commits, and writes nothing twice', async () => {
    const edition = (await loadContent()).edition('en');
    const course = { ...smallCourse, outline: outlineOf(edition) };
    const lms = new FakeLms(standard);
    const { minutes } = await play(lms, course);
    note(`${standard}: this course in one launch, ${minutes} minutes`, counted(lms));
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
    expect(counted(lms)).toMatchObject({ starts: 1, ends: 1 });
    expect(counted(lms).commits).toBeLessThanOrEqual(60);
    const known = new Map<string, string>();
    for (const {
      args: [element = '', value = ''],
    } of lms.made('set')) {
      expect([element, value]).not.toEqual([element, known.get(element)]);
      known.set(element, value);
    }
  });

  test('with every line of every talk told to the LMS, it takes no more commits, and each line arrives', async () => {
    const edition = (await loadContent()).edition('en');
    const course = { ...smallCourse, outline: outlineOf(edition) };
    const lms = new FakeLms(standard);
    const { minutes } = await play(lms, course, { recordsChoices: true });
    note(`${standard}: the same with choices recorded, ${minutes} minutes`, counted(lms));
    expect(counted(lms).commits).toBeLessThanOrEqual(60);
    const ids = lms
      .made('set')
      .flatMap(({ args: [element = '', value = ''] }) => (/^cmi\.interactions\.\d+\.id$/.test(element) ? [value] : []));
    expect(ids).toHaveLength(course.outline.talks.length * LINES.length + ITEMS.length);
  });

  test('where nothing can be kept on the device, it is saved every half minute at most', async () => {
    const lms = new FakeLms(standard);
    const browser = new FakeBrowser();
    browser.trouble = 'blocked';
    const { minutes } = await play(lms, courseOf(10), { browser });
    note(`${standard}: 10 lessons, nothing kept on the device, ${minutes} minutes`, counted(lms));
    expect(counted(lms).commits).toBeLessThanOrEqual(2 * minutes + 2);
  });
});

afterAll(() => {
  process.stdout.write(['', ''.padEnd(64) + ' reads writes commits', ...lines, ''].join('\n'));
});
