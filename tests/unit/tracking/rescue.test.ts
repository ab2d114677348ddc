import { describe, expect, test } from 'vitest';
import { withLessonOpened } from '../../../src/course/record/changes.ts';
import { encode } from '../../../src/course/record/codec.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { Device } from '../../helpers/lms/device.ts';

const DAY = 24 * 60 * 60_000;
const one = withLessonOpened(emptyRecord, 1);
const two = withLessonOpened(emptyRecord, 2);
const both = withLessonOpened(one, 2);

const device = new Device();

describe('a rescue copy', () => {
  test('is there at the next launch of the same learner', () => {
    expect(device.open().read()).toEqual(emptyRecord);
    expect(device.open().keep(one)).toBe(true);
    expect(device.open().read()).toEqual(one);
  });

  test('is nobody else’s, and of no other course', () => {
    device.open().keep(one);
    expect(device.open('ada.byrd@dcfs.example').read()).toEqual(emptyRecord);
    expect(device.open('sam.rivera@dcfs.example', 'another').read()).toEqual(emptyRecord);
  });

  test('grows by what other windows keep', () => {
    device.open().keep(one);
    device.open().keep(two);
    expect(device.open().read()).toEqual(both);
  });

  test('names nobody and holds nothing but the time and the record', () => {
    device.open().keep(one);
    const [[key, text]] = [...device.browser.kept] as [[string, string]];
    expect(key).toMatch(/^course-rescue:[0-9a-f]{16}\.[0-9a-f]{16}$/);
    expect(text).toBe(`${device.clock.now()}.${encode(one)}`);
  });

  test('of a learner without an id is not kept, because it could be anybody’s', () => {
    const rescue = device.open(null);
    expect(rescue.keep(one)).toBe(false);
    rescue.confirmed(one);
    rescue.listen(() => undefined)();
    expect(device.open(null).read()).toEqual(emptyRecord);
    expect(device.browser.kept.size).toBe(0);
  });
});

describe('once the LMS has confirmed', () => {
  test('it is removed', () => {
    device.open().keep(one);
    device.open().confirmed(both);
    expect(device.browser.kept.size).toBe(0);
  });

  test('less than it holds, it stays', () => {
    device.open().keep(both);
    device.open().confirmed(one);
    expect(device.open().read()).toEqual(both);
  });

  test('a record counts as confirmed as it was, no less and no more', () => {
    const rescue = device.open();
    expect(rescue.isConfirmed(one)).toBe(false);
    rescue.confirmed(one);
    expect([emptyRecord, one, both].map((record) => rescue.isConfirmed(record))).toEqual([false, true, false]);
  });

  test('nothing is kept of what it has, and what goes beyond it is', () => {
    const rescue = device.open();
    rescue.confirmed(one);
    expect([rescue.keep(one), device.browser.kept.size]).toEqual([false, 0]);
    expect([rescue.keep(both), rescue.read()]).toEqual([true, both]);
  });

  test('and nothing is kept, nothing is touched', () => {
    device.browser.put('moodle', 'theirs');
    device.open().confirmed(one);
    expect([...device.browser.kept]).toEqual([['moodle', 'theirs']]);
  });
});

describe('age', () => {
  /** A launch reads what is kept, and removes what is old after that. */
  const launch = (learner?: string) => {
    const rescue = device.open(learner);
    const found = rescue.read();
    rescue.listen(() => undefined);
    return found;
  };
  const other = 'ada.byrd@dcfs.example';

  test('copies are removed at a launch after thirty days, whoever they are of', () => {
    device.open().keep(one);
    device.clock.jump(30 * DAY);
    launch(other);
    expect(device.open().read()).toEqual(one);
    device.clock.jump(1);
    launch(other);
    expect(device.browser.kept.size).toBe(0);
  });

  test('a learner who comes back later than that has the own copy read before', () => {
    device.open().keep(one);
    device.clock.jump(31 * DAY);
    expect(launch()).toEqual(one);
    expect(device.browser.kept.size).toBe(0);
  });

  test('a copy from far in the future ages from now on: the clock was wrong, or is', () => {
    device.open().keep(one);
    device.clock.jump(-40 * DAY);
    launch(other);
    expect(device.open().read()).toEqual(one);
    device.clock.jump(30 * DAY);
    launch(other);
    expect(device.open().read()).toEqual(one);
    device.clock.jump(1);
    launch(other);
    expect(device.browser.kept.size).toBe(0);
  });

  test('a clock that begins years ago removes nothing, then or once it is right', () => {
    device.open().keep(one);
    device.clock.jump(-2_000 * DAY);
    launch(other);
    device.open(other).keep(two);
    device.clock.jump(2_000 * DAY);
    launch('third@dcfs.example');
    expect([device.open().read(), device.open(other).read()]).toEqual([one, two]);
  });

  test('what is not a copy of ours stays, and ours that cannot be read goes', () => {
    device.browser.put('theirs', '1.W1');
    device.browser.put('course-rescue:0000000000000000', 'nonsense');
    launch();
    expect([...device.browser.kept.keys()]).toEqual(['theirs']);
  });
});

describe.each(['blocked', 'full', 'mute'] as const)('where storage is %s', (trouble) => {
  test('nothing is kept, and nothing throws', () => {
    device.browser.trouble = trouble;
    const rescue = device.open();
    expect(rescue.keep(one)).toBe(false);
    expect(rescue.read()).toEqual(emptyRecord);
    expect(() => rescue.confirmed(one)).not.toThrow();
  });
});
