import { beforeEach, expect, test } from 'vitest';
import { withLessonOpened } from '../../../src/course/record/changes.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { Unstored } from '../../../src/tracking/unstored.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';

const first = withLessonOpened(emptyRecord, 0);
const second = withLessonOpened(first, 1);

let browser: FakeBrowser;
let unstored: Unstored;
beforeEach(() => {
  browser = new FakeBrowser();
  unstored = new Unstored();
  unstored.begin(openRescue(browser.tab(), 'a-course', 'a-learner', () => 0));
});

test('a record counts as stored once the LMS has taken just this one', () => {
  expect(unstored.isStored(first)).toBe(false);
  unstored.stored(first, first);
  expect(unstored.isStored(first)).toBe(true);
  expect(unstored.isStored(second)).toBe(false);
});

test('what the LMS lacks is on the device until the LMS has it', () => {
  unstored.keep(first);
  expect([unstored.isRescued, browser.kept.size]).toEqual([true, 1]);
  unstored.stored(first, first);
  expect([unstored.isRescued, browser.kept.size]).toEqual([false, 0]);
});

test('what was done while a saving was under way stays on the device', () => {
  unstored.keep(first);
  unstored.keep(second);
  unstored.stored(first, second);
  expect([unstored.isRescued, browser.kept.size]).toEqual([true, 1]);
});

test('a saving keeps nothing on the device that was not there before', () => {
  unstored.stored(first, second);
  expect([unstored.isRescued, browser.kept.size]).toEqual([false, 0]);
});

test('nothing is kept before it is known whose record it is', () => {
  const early = new Unstored();
  early.keep(first);
  early.stored(first, second);
  expect([early.isRescued, browser.kept.size]).toEqual([false, 0]);
});
