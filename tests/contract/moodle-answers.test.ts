import { describe, expect, test } from 'vitest';
import { withScore } from '../../src/course/record/changes.ts';
import { encode } from '../../src/course/record/codec.ts';
import { FakeClock } from '../helpers/lms/fake-clock.ts';
import { launched } from '../helpers/lms/launched.ts';
import { answer, learn, line, openFirstLesson, takeCheck } from '../helpers/lms/learning.ts';
import { Moodle } from '../helpers/lms/moodle.ts';
import { Moodle2004 } from '../helpers/lms/moodle2004.ts';

const MINUTE = 60_000;

describe('Moodle', () => {
  test('in SCORM 1.2 is told nothing by way of another value when all goes well', async () => {
    const lms = new Moodle();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    learn(keeper, ...openFirstLesson, ...takeCheck(100));
    keeper.answered(answer('one', true, clock.now()));
    await clock.advance(MINUTE);
    session.end();
    const written = lms.made('set').map(({ args }) => args[1]);
    expect(written).not.toContain('browsed');
    expect(written).not.toContain('one.');
  });

  test('in SCORM 2004 takes no more answers than every LMS must hold', async () => {
    const lms = new Moodle2004();
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    for (let count = 0; count < 260; count += 1) keeper.answered(answer(`item-${count}`, true, clock.now()));
    await clock.advance(MINUTE);
    expect(keeper.saving().state).toBe('saved');
    session.end();
    const ids = [...lms.stored.keys()].filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
    expect(ids).toHaveLength(250);
  });

  test.each([
    ['eight attempts', 0, 8],
    ['five attempts after eighty lines of talks', 80, 5],
  ])('in SCORM 2004 has the closing save of %s, of which the first attempt is told in full', async (_what, lines, attempts) => {
    const [lms, clock] = [
      new Moodle2004({ 'cmi.comments_from_lms.0.comment': 'Room for the fullest record. '.repeat(250) }),
      new FakeClock(),
    ];
    const { session, keeper } = await launched(lms, clock);
    const description = 'What do you say first? '.repeat(11);
    for (let count = 0; count < lines; count += 1) keeper.answered({ ...line(`the-bench-at-the-park-${count}`, clock.now()), description });
    for (let attempt = 1; attempt <= attempts; attempt += 1)
      for (let count = 0; count < 19; count += 1)
        keeper.answered({ ...answer(`report-both-tonight-${count}`, true, clock.now()), attempt, description });
    await clock.advance(3 * MINUTE);
    lms.isLeaving = true;
    session.end();
    expect(lms.made('finish').at(-1)?.result).toBe('true');
    expect(lms.stored.get('cmi.session_time')).toBe('PT0H3M0.00S');
    const told = (index: number) =>
      [...lms.stored.keys()].flatMap((name) => (name.startsWith(`cmi.interactions.${index}.`) ? [name.split('.').slice(3).join('.')] : []));
    expect(told(lines)).toContain('description');
    expect(told(lines + 18)).toContain('description');
    expect(told(lines + 19)).toEqual(['id', 'type', 'timestamp', 'learner_response', 'result', 'latency']);
    expect(told(lines + attempts * 19 - 1)).toEqual(told(lines + 19));
  });

  test('in SCORM 2004 may refuse the closing save of many answers; no more is lost than the last half minute', async () => {
    const lms = new Moodle2004({ 'cmi.comments_from_lms.0.comment': 'Room for the fullest record. '.repeat(250) });
    const clock = new FakeClock();
    const { session, keeper } = await launched(lms, clock);
    for (let count = 0; count < 250; count += 1)
      keeper.answered({ ...answer(`report-both-tonight-${count}`, true, clock.now()), description: 'What do you say first? '.repeat(11) });
    learn(keeper, ...openFirstLesson, ...takeCheck(58));
    await clock.advance(31_000);
    learn(keeper, (record) => withScore(record, 100));
    await clock.advance(1_000);
    const stored = lms.onRecord();
    expect(stored).toMatchObject({ score: 100 });
    lms.isLeaving = true;
    session.end();
    expect(lms.made('finish').at(-1)?.result).toBe('false');
    expect(lms.onRecord()).toEqual(stored);
    const { keeper: again } = await launched(lms, clock);
    expect(encode(again.read())).toBe(stored.resume);
  });
});
