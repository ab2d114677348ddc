import { describe, expect, test } from 'vitest';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { FakeLms } from '../helpers/lms/fake-lms.ts';
import { launched } from '../helpers/lms/launched.ts';
import { finishLessons, learn, openFirstLesson, playTalk, takeCheck, wholeCourse } from '../helpers/lms/learning.ts';
import { Moodle } from '../helpers/lms/moodle.ts';
import { Moodle2004 } from '../helpers/lms/moodle2004.ts';
import { Strict } from '../helpers/lms/strict.ts';
import { PASSED, withRecord } from '../helpers/lms/with-record.ts';
import { WORDS, type ScormStandard } from '../helpers/lms/words.ts';

const MINUTE = 60_000;
const both: ScormStandard[] = ['scorm12', 'scorm2004'];

describe.each(both)('an LMS that opens the course to look back, in %s', (standard) => {
  const words = WORDS[standard];

  test.each([
    { name: 'in review', values: { [words.mode]: 'review' } },
    { name: 'for browsing', values: { [words.mode]: 'browse' } },
    { name: 'without credit', values: { [words.credit]: 'no-credit' } },
  ])('$name is written nothing, and finished', async ({ values }) => {
    const lms = withRecord(standard, { ...PASSED[standard], ...values });
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...wholeCourse);
    session.hidden();
    session.online();
    keeper.saveNow();
    await clock.advance(10 * MINUTE);
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'review' });
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    session.end();
    expect(lms.made('set', 'commit')).toEqual([]);
    expect(lms.made('finish')).toHaveLength(1);
  });
});

describe.each(both)('what an LMS has is never lowered, in %s', (standard) => {
  const words = WORDS[standard];

  test('a passed learner who fails a later try stays passed with the best score', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...wholeCourse);
    first.session.end();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...takeCheck(25));
    await clock.advance(MINUTE);
    session.end();
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
  });

  test('status and score stand when the resume data is lost', async () => {
    const lms = withRecord(standard, PASSED[standard]);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, ...takeCheck(25));
    await clock.advance(MINUTE);
    session.end();
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
  });

  test('status and score that the LMS has lost are told again at the next launch', async () => {
    const lms = new FakeLms(standard);
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...wholeCourse);
    first.session.end();
    lms.stored.set(words.status, 'incomplete');
    lms.stored.delete('cmi.success_status');
    lms.stored.delete(words.score);
    const { keeper } = await launched(lms, clock);
    expect(keeper.confirmed()).toMatchObject({ status: 'passed', score: 92 });
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
  });

  test('"failed" by an LMS becomes "incomplete" again, because another try is open', async () => {
    const failed = standard === 'scorm12' ? { [words.status]: 'failed' } : { 'cmi.success_status': 'failed' };
    const lms = withRecord(standard, failed);
    await launched(lms, new FakeClock());
    expect(lms.onRecord().status).toBe('incomplete');
  });
});

test('a success that a SCORM 2004 LMS has found by itself stands while the course is not complete', async () => {
  const lms = withRecord('scorm2004', { 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.9' });
  const clock = new FakeClock();
  const { session, keeper } = await launched(lms, clock);
  learn(keeper, ...openFirstLesson);
  await clock.advance(MINUTE);
  session.end();
  expect(lms.made('set').filter(({ args }) => args[0] === 'cmi.success_status')).toEqual([]);
  expect(keeper.confirmed()?.status).toBe('incomplete');
});

/** LMSs that decide by a mark in the manifest. */
const deciding = [
  { name: 'Moodle with SCORM 1.2', make: (mark: number) => new Moodle(mark) },
  { name: 'Moodle with SCORM 2004', make: (mark: number) => new Moodle2004({ 'cmi.scaled_passing_score': String(mark / 100) }) },
  {
    name: 'scorm-again with SCORM 2004',
    make: (mark: number) => new Strict('scorm2004', { 'cmi.scaled_passing_score': String(mark / 100) }),
  },
];

describe.each(deciding)('$name and a pass mark in the manifest', ({ make }) => {
  test('does not turn a failed try into "failed", nor an unfinished course into "passed"', async () => {
    const lms = make(80);
    const clock = new FakeClock();
    const first = await launched(lms, clock);
    learn(first.keeper, ...openFirstLesson, ...takeCheck(58));
    first.session.end();
    expect(lms.onRecord().status).toBe('incomplete');
    const second = await launched(lms, clock);
    learn(second.keeper, ...takeCheck(92));
    second.session.end();
    expect(lms.onRecord().status).toBe('incomplete');
    const third = await launched(lms, clock);
    learn(third.keeper, ...finishLessons, ...playTalk);
    third.session.end();
    expect(lms.onRecord()).toMatchObject({ status: 'passed', score: 92 });
  });

  test('decides by its own mark when that is higher than the course’s, and the pages know it', async () => {
    const lms = make(95);
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    expect(keeper.passMark).toBe(95);
    learn(keeper, ...wholeCourse);
    session.end();
    expect(lms.onRecord().status).toBe('incomplete');
  });
});

describe('a threshold of completion in a SCORM 2004 manifest', () => {
  test.each(['0.4', '0.5', '1'])('of %s does not complete a course that is not', async (threshold) => {
    const lms = new Moodle2004({ 'cmi.completion_threshold': threshold });
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, ...finishLessons);
    await clock.advance(MINUTE);
    session.end();
    expect(lms.onRecord().status).toBe('incomplete');
    expect(Number(lms.stored.get('cmi.progress_measure'))).toBeGreaterThan(0);
    const next = await launched(lms, clock);
    learn(next.keeper, ...playTalk, ...takeCheck(92));
    next.session.end();
    expect(lms.onRecord().status).toBe('passed');
    expect(lms.stored.get('cmi.progress_measure')).toBe('1');
  });

  test('so low that any progress would reach it is told of none before the end', async () => {
    const lms = new Moodle2004({ 'cmi.completion_threshold': '0' });
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, ...finishLessons);
    await clock.advance(MINUTE);
    session.end();
    expect(lms.stored.has('cmi.progress_measure')).toBe(false);
    expect(lms.onRecord().status).toBe('incomplete');
  });
});
