import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withLessonOpened, withScore, withSeed } from '../../../src/course/record/changes.ts';
import { encode } from '../../../src/course/record/codec.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';
import { answer } from '../../helpers/lms/learning.ts';

const DAY = 24 * 60 * 60_000;
const one = withLessonOpened(emptyRecord, 1);
const two = withLessonOpened(emptyRecord, 2);
const both = withLessonOpened(one, 2);

let browser: FakeBrowser;
let clock: FakeClock;
beforeEach(() => {
  browser = new FakeBrowser();
  clock = new FakeClock();
});
const open = (learner: string | null = 'sam.rivera@dcfs.example', course = 'course', path?: string) =>
  openRescue(browser.tab(path), course, learner, clock.now);
const placed = (path: string) => open(undefined, undefined, path);

describe('a rescue copy', () => {
  test('is there at the next launch of the same learner', () => {
    expect(open().read()).toEqual(emptyRecord);
    expect(open().keep(one)).toBe(true);
    expect(open().read()).toEqual(one);
  });

  test('is nobody else’s, and of no other course', () => {
    open().keep(one);
    expect(open('ada.byrd@dcfs.example').read()).toEqual(emptyRecord);
    expect(open('sam.rivera@dcfs.example', 'another').read()).toEqual(emptyRecord);
  });

  test('grows by what other windows keep', () => {
    open().keep(one);
    open().keep(two);
    expect(open().read()).toEqual(both);
  });

  test('names nobody and holds nothing but the time and the record', () => {
    open().keep(one);
    const [[key, text]] = [...browser.kept] as [[string, string]];
    expect(key).toMatch(/^course-rescue:[0-9a-f]{16}\.[0-9a-f]{16}$/);
    expect(text).toBe(`${clock.now()}.${encode(one)}`);
  });

  test('of a learner without an id is not kept, because it could be anybody’s', () => {
    const rescue = open(null);
    expect(rescue.keep(one)).toBe(false);
    rescue.confirmed(one);
    rescue.listen(() => undefined)();
    expect(open(null).read()).toEqual(emptyRecord);
    expect(browser.kept.size).toBe(0);
  });
});

describe('once the LMS has confirmed', () => {
  test('it is removed', () => {
    open().keep(one);
    open().confirmed(both);
    expect(browser.kept.size).toBe(0);
  });

  test('less than it holds, it stays', () => {
    open().keep(both);
    open().confirmed(one);
    expect(open().read()).toEqual(both);
  });

  test('a record counts as confirmed as it was, no less and no more', () => {
    const rescue = open();
    expect(rescue.isConfirmed(one)).toBe(false);
    rescue.confirmed(one);
    expect([emptyRecord, one, both].map((record) => rescue.isConfirmed(record))).toEqual([false, true, false]);
  });

  test('nothing is kept of what it has, and what goes beyond it is', () => {
    const rescue = open();
    rescue.confirmed(one);
    expect([rescue.keep(one), browser.kept.size]).toEqual([false, 0]);
    expect([rescue.keep(both), rescue.read()]).toEqual([true, both]);
  });

  test('and nothing is kept, nothing is touched', () => {
    browser.put('moodle', 'theirs');
    open().confirmed(one);
    expect([...browser.kept]).toEqual([['moodle', 'theirs']]);
  });
});

describe('where the LMS has put the package at several addresses', () => {
  const [OLD, NEW] = ['/content/1/launch.html', '/content/2/launch.html'];
  const mine = withSeed(one, 12_345);

  test('a copy is of no use to an attempt that the LMS has nothing of, and stays', () => {
    placed(OLD).keep(mine);
    const rescue = placed(NEW);
    rescue.launched({ isNew: true, saved: '' });
    rescue.confirmed(emptyRecord);
    expect(rescue.read()).toEqual(emptyRecord);
    expect(placed(OLD).read()).toEqual(mine);
  });

  test('a copy is of no use to an attempt that has drawn another seed, and stays', () => {
    placed(OLD).keep(mine);
    const rescue = placed(NEW);
    rescue.confirmed(withSeed(one, 54_321));
    expect(rescue.read()).toEqual(emptyRecord);
    rescue.confirmed(withSeed(both, 54_321));
    expect(placed(OLD).read()).toEqual(mine);
  });

  test('a copy of the attempt that goes on is taken wherever it was kept, and removed once the LMS has it', () => {
    placed(OLD).keep(withSeed(both, 12_345));
    const rescue = placed(NEW);
    expect(rescue.confirmed(mine)).toBe(false);
    expect(rescue.read()).toEqual(withSeed(both, 12_345));
    expect(rescue.confirmed(withSeed(both, 12_345))).toBe(true);
    expect(browser.kept.size).toBe(0);
  });

  test('a window hears nothing from one at another address', () => {
    const heard = vi.fn<(record: LearnerRecord) => void>();
    placed(OLD).listen(heard);
    placed(NEW).keep(mine);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('age', () => {
  /** A launch reads what is kept, and removes what is old after that. */
  const launch = (learner?: string) => {
    const rescue = open(learner);
    const found = rescue.read();
    rescue.listen(() => undefined);
    return found;
  };
  const other = 'ada.byrd@dcfs.example';

  test('copies are removed at a launch after thirty days, whoever they are of', () => {
    open().keep(one);
    clock.jump(30 * DAY);
    launch(other);
    expect(open().read()).toEqual(one);
    clock.jump(1);
    launch(other);
    expect(browser.kept.size).toBe(0);
  });

  test('a learner who comes back later than that has the own copy read before', () => {
    open().keep(one);
    clock.jump(31 * DAY);
    expect(launch()).toEqual(one);
    expect(browser.kept.size).toBe(0);
  });

  test('a copy from far in the future ages from now on: the clock was wrong, or is', () => {
    open().keep(one);
    clock.jump(-40 * DAY);
    launch(other);
    expect(open().read()).toEqual(one);
    clock.jump(30 * DAY);
    launch(other);
    expect(open().read()).toEqual(one);
    clock.jump(1);
    launch(other);
    expect(browser.kept.size).toBe(0);
  });

  test('a clock that begins years ago removes nothing, then or once it is right', () => {
    open().keep(one);
    clock.jump(-2_000 * DAY);
    launch(other);
    open(other).keep(two);
    clock.jump(2_000 * DAY);
    launch('third@dcfs.example');
    expect([open().read(), open(other).read()]).toEqual([one, two]);
  });

  test('what is not a copy of ours stays, and ours that cannot be read goes', () => {
    browser.put('theirs', '1.W1');
    browser.put('course-rescue:0000000000000000', 'nonsense');
    launch();
    expect([...browser.kept.keys()]).toEqual(['theirs']);
  });
});

describe('another window of the same learner', () => {
  test('is heard until one stops', () => {
    const heard = vi.fn<(record: LearnerRecord) => void>();
    const stop = open().listen(heard);
    const other = open();
    other.keep(one);
    expect(heard).toHaveBeenLastCalledWith(one);
    other.confirmed(one);
    open('ada.byrd@dcfs.example').keep(withScore(emptyRecord, 90));
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    other.keep(two);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('two windows of the same learner that store at the same moment', () => {
  const listening = () => {
    const rescue = open();
    rescue.listen(() => undefined);
    return rescue;
  };

  test('do not have what one keeps removed by the other, to which the LMS has just confirmed all that it saw', () => {
    const [keeping, confirming] = [listening(), open()];
    confirming.keep(two);
    browser.holdUpNews();
    keeping.keep(one);
    confirming.confirmed(two);
    browser.passOnNews();
    expect(open().read().lessons).toContain(1);
  });

  test('do not have what one keeps replaced by less, which the other wrote before it heard of the rest', () => {
    const [ahead, behind] = [listening(), open()];
    ahead.keep(one);
    browser.holdUpNews();
    ahead.keep(both);
    behind.keep(one);
    browser.passOnNews();
    expect(open().read()).toEqual(both);
  });

  test('do not have what one keeps replaced by less, though the LMS has just confirmed some of it to that one', () => {
    const [ahead, behind] = [listening(), open()];
    ahead.keep(one);
    browser.holdUpNews();
    ahead.keep(both);
    ahead.confirmed(one);
    behind.keep(one);
    browser.passOnNews();
    expect(open().read()).toEqual(both);
  });

  test('do not bring back what the LMS has confirmed to one when the other writes less', () => {
    const [ahead, behind] = [listening(), open()];
    ahead.keep(one);
    ahead.confirmed(both);
    behind.keep(two);
    expect(open().read()).toEqual(two);
  });

  test('do not write against a window that never takes in what they keep', () => {
    const tab = browser.tab();
    const rescue = openRescue(tab, 'course', 'sam.rivera@dcfs.example', clock.now);
    rescue.listen(() => undefined);
    rescue.keep(both);
    const [[key, text]] = [...browser.kept] as [[string, string]];
    const less = text.replace(encode(both), encode(one));
    const stubborn = () => {
      browser.put(key, less);
      tab.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: less }));
      return open().read();
    };
    expect([stubborn(), stubborn()]).toEqual([both, one]);
  });

  test('do not bring back a copy that the LMS has confirmed to both', () => {
    const windows = [listening(), listening()];
    for (const rescue of windows) rescue.keep(both);
    for (const rescue of windows) rescue.confirmed(both);
    expect(browser.kept.size).toBe(0);
  });

  test('keep the answers of both, and the LMS having one of them takes no other away', () => {
    const [first, second] = [open(), open()];
    const kept = ['report-both-tonight', 'first-words', 'third'].map((item, at) => ({ answer: answer(item, true, at), name: '' }));
    first.keepAnswer(kept[0]!);
    browser.holdUpNews();
    first.keepAnswer(kept[2]!);
    second.keepAnswer(kept[1]!);
    first.answersTold([kept[0]!]);
    browser.passOnNews();
    expect(open().answers()).toEqual([kept[1], kept[2]]);
  });
});

describe.each(['blocked', 'full', 'mute'] as const)('where storage is %s', (trouble) => {
  test('nothing is kept, and nothing throws', () => {
    browser.trouble = trouble;
    const rescue = open();
    expect(rescue.keep(one)).toBe(false);
    expect(rescue.read()).toEqual(emptyRecord);
    expect(() => rescue.confirmed(one)).not.toThrow();
  });
});
