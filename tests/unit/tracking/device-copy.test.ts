import { beforeEach, expect, test } from 'vitest';
import { withLessonOpened } from '../../../src/course/record/changes.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { DeviceCopy } from '../../../src/tracking/device-copy.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';

const first = withLessonOpened(emptyRecord, 0);
const second = withLessonOpened(first, 1);

let browser: FakeBrowser;
let copy: DeviceCopy;
beforeEach(() => {
  browser = new FakeBrowser();
  copy = new DeviceCopy();
  copy.begin(
    openRescue(browser.tab(), 'a-course', 'a-learner', () => 0),
    emptyRecord,
  );
});

test('a record counts as stored once the LMS has taken just this one', () => {
  expect(copy.isStored(first)).toBe(false);
  copy.confirmed(first, first);
  expect(copy.isStored(first)).toBe(true);
  expect(copy.isStored(second)).toBe(false);
});

test('what the LMS lacks is on the device until the LMS has it', () => {
  copy.keep(first);
  expect([copy.isKept, browser.kept.size]).toEqual([true, 1]);
  copy.confirmed(first, first);
  expect([copy.isKept, browser.kept.size]).toEqual([false, 0]);
});

test('what was done while a saving was under way stays on the device', () => {
  copy.keep(first);
  copy.keep(second);
  copy.confirmed(first, second);
  expect([copy.isKept, browser.kept.size]).toEqual([true, 1]);
});

test('a saving keeps nothing on the device that was not there before', () => {
  copy.confirmed(first, second);
  expect([copy.isKept, browser.kept.size]).toEqual([false, 0]);
});

test('nothing is kept before it is known whose record it is', () => {
  const early = new DeviceCopy();
  early.keep(first);
  early.confirmed(first, second);
  expect([early.isKept, browser.kept.size]).toEqual([false, 0]);
});
