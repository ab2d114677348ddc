import { describe, expect, test, vi } from 'vitest';
import { withLessonOpened, withScore } from '../../../src/course/record/changes.ts';
import { encode } from '../../../src/course/record/codec.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { Device } from '../../helpers/lms/device.ts';
import { answer } from '../../helpers/lms/learning.ts';

const one = withLessonOpened(emptyRecord, 1);
const two = withLessonOpened(emptyRecord, 2);
const both = withLessonOpened(one, 2);

const device = new Device();

describe('another window of the same learner', () => {
  test('is heard until one stops', () => {
    const heard = vi.fn<(record: LearnerRecord) => void>();
    const stop = device.open().listen(heard);
    const other = device.open();
    other.keep(one);
    expect(heard).toHaveBeenLastCalledWith(one);
    other.confirmed(one);
    device.open('ada.byrd@dcfs.example').keep(withScore(emptyRecord, 90));
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    other.keep(two);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('two windows of the same learner that store at the same moment', () => {
  const listening = () => {
    const rescue = device.open();
    rescue.listen(() => undefined);
    return rescue;
  };

  test('do not have what one keeps removed by the other, to which the LMS has just confirmed all that it saw', () => {
    const [keeping, confirming] = [listening(), device.open()];
    confirming.keep(two);
    device.browser.holdUpNews();
    keeping.keep(one);
    confirming.confirmed(two);
    device.browser.passOnNews();
    expect(device.open().read().lessons).toContain(1);
  });

  test('do not have what one keeps replaced by less, which the other wrote before it heard of the rest', () => {
    const [ahead, behind] = [listening(), device.open()];
    ahead.keep(one);
    device.browser.holdUpNews();
    ahead.keep(both);
    behind.keep(one);
    device.browser.passOnNews();
    expect(device.open().read()).toEqual(both);
  });

  test('do not have what one keeps replaced by less, though the LMS has just confirmed some of it to that one', () => {
    const [ahead, behind] = [listening(), device.open()];
    ahead.keep(one);
    device.browser.holdUpNews();
    ahead.keep(both);
    ahead.confirmed(one);
    behind.keep(one);
    device.browser.passOnNews();
    expect(device.open().read()).toEqual(both);
  });

  test('do not bring back what the LMS has confirmed to one when the other writes less', () => {
    const [ahead, behind] = [listening(), device.open()];
    ahead.keep(one);
    ahead.confirmed(both);
    behind.keep(two);
    expect(device.open().read()).toEqual(two);
  });

  test('do not write against a window that never takes in what they keep', () => {
    const tab = device.browser.tab();
    const rescue = openRescue(tab, 'course', 'sam.rivera@dcfs.example', device.clock.now);
    rescue.listen(() => undefined);
    rescue.keep(both);
    const [[key, text]] = [...device.browser.kept] as [[string, string]];
    const less = text.replace(encode(both), encode(one));
    const stubborn = () => {
      device.browser.put(key, less);
      tab.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: less }));
      return device.open().read();
    };
    expect([stubborn(), stubborn()]).toEqual([both, one]);
  });

  test('do not bring back a copy that the LMS has confirmed to both', () => {
    const windows = [listening(), listening()];
    for (const rescue of windows) rescue.keep(both);
    for (const rescue of windows) rescue.confirmed(both);
    expect(device.browser.kept.size).toBe(0);
  });

  test('keep the answers of both, and the LMS having one of them takes no other away', () => {
    const [first, second] = [device.open(), device.open()];
    const kept = ['report-both-tonight', 'first-words', 'third'].map((item, at) => ({ answer: answer(item, true, at), name: '' }));
    first.keepAnswer(kept[0]!);
    device.browser.holdUpNews();
    first.keepAnswer(kept[2]!);
    second.keepAnswer(kept[1]!);
    first.answersTold([kept[0]!]);
    device.browser.passOnNews();
    expect(device.open().answers()).toEqual([kept[1], kept[2]]);
  });
});
