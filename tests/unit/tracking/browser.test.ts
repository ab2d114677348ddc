import { describe, expect, test, vi } from 'vitest';
import { withLessonOpened } from '../../../src/course/record/changes.ts';
import { decode, encode } from '../../../src/course/record/codec.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { browserKeeper } from '../../../src/tracking/browser.ts';
import type { Keeper } from '../../../src/tracking/keeper.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { answer } from '../../helpers/lms/learning.ts';

const KEY = 'course:what-you-say-first';
const lesson = (slot: number) => withLessonOpened(emptyRecord, slot);
const open = (browser: FakeBrowser, tab = browser.tab()) => browserKeeper(tab, 'what-you-say-first', () => 5);

describe('two tabs', () => {
  test('hear of each other', () => {
    const browser = new FakeBrowser();
    const [one, other] = [open(browser), open(browser)];
    const heard = vi.fn<() => void>();
    other.listen(heard);
    one.merge(lesson(1));
    expect(heard).toHaveBeenCalled();
    expect(other.read().lessons).toEqual([1]);
  });

  test('do not overwrite each other, even when one has heard nothing', () => {
    const browser = new FakeBrowser();
    const one = open(browser);
    browser.put(KEY, encode(lesson(2)));
    one.merge(lesson(1));
    expect(decode(browser.kept.get(KEY) ?? '').lessons).toEqual([1, 2]);
  });

  test.each([
    ['before', [1, 2]],
    ['after', [2, 1]],
  ])('that store at the same moment lose nothing, even when the one that stored %s the other is closed at once', (_, order) => {
    const browser = new FakeBrowser();
    const closing = browser.tab();
    const keepers: Record<number, Keeper> = { 1: open(browser, closing), 2: open(browser) };
    browser.holdUpNews();
    for (const slot of order) keepers[slot]!.merge(lesson(slot));
    browser.close(closing);
    browser.passOnNews();
    expect(decode(browser.kept.get(KEY) ?? '').lessons).toEqual([1, 2]);
    expect(keepers[2]!.read().lessons).toEqual([1, 2]);
  });

  test('that both put back what the other lacks come to rest', () => {
    const browser = new FakeBrowser();
    const keepers = [1, 2, 3].map((slot) => ({ slot, keeper: open(browser) }));
    browser.holdUpNews();
    for (const { slot, keeper } of keepers) keeper.merge(lesson(slot));
    browser.passOnNews();
    expect(keepers.map(({ keeper }) => keeper.read().lessons)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(decode(browser.kept.get(KEY) ?? '').lessons).toEqual([1, 2, 3]);
  });

  test('do not write against a tab that never takes in what they store', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    open(browser, tab).merge(lesson(1));
    const stubborn = () => {
      browser.put(KEY, encode(lesson(2)));
      tab.dispatchEvent(Object.assign(new Event('storage'), { key: KEY, newValue: encode(lesson(2)) }));
      return decode(browser.kept.get(KEY) ?? '').lessons;
    };
    expect([stubborn(), stubborn(), stubborn()]).toEqual([[1, 2], [2], [2]]);
  });

  test('hear what another stores though the browser lets them read nothing any more', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    const keeper = open(browser, tab);
    browser.trouble = 'blocked';
    tab.dispatchEvent(Object.assign(new Event('storage'), { key: KEY, newValue: encode(lesson(2)) }));
    expect(keeper.read().lessons).toEqual([2]);
  });

  test('do not put back what was erased', () => {
    const browser = new FakeBrowser();
    const [one, other] = [browser.tab(), browser.tab()];
    open(browser, one).merge(lesson(1));
    open(browser, other);
    one.localStorage.removeItem(KEY);
    expect(browser.kept.has(KEY)).toBe(false);
  });

  test('are not woken by what is stored already', () => {
    const browser = new FakeBrowser();
    const [one, other] = [open(browser), open(browser)];
    one.merge(lesson(1));
    const heard = vi.fn<() => void>();
    other.listen(heard);
    one.merge(lesson(1));
    one.saveNow();
    expect(heard).not.toHaveBeenCalled();
  });

  test('storage of others is none of ours', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    const keeper = open(browser, tab);
    const heard = vi.fn<() => void>();
    keeper.listen(heard);
    tab.dispatchEvent(Object.assign(new Event('storage'), { key: 'course:another', newValue: 'x' }));
    expect(heard).not.toHaveBeenCalled();
    tab.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));
    expect(heard).toHaveBeenCalledOnce();
  });

  test('a page brought back from the cache takes in what was stored meanwhile', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    const keeper = open(browser, tab);
    browser.put(KEY, encode(lesson(3)));
    tab.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(keeper.read().lessons).toEqual([]);
    tab.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(keeper.read().lessons).toEqual([3]);
  });
});

describe('text we did not write', () => {
  test.each(['{"lessons":[1]}', `${encode(lesson(1)).slice(0, -1)}A`])('%j is kept aside before ours takes its place', (foreign) => {
    const browser = new FakeBrowser();
    browser.put(KEY, foreign);
    const keeper = open(browser);
    expect(browser.kept.get(KEY)).toBe(foreign);
    keeper.merge(lesson(4));
    expect(browser.kept.get(`${KEY}:aside`)).toBe(foreign);
    expect(decode(browser.kept.get(KEY) ?? '').lessons).toEqual([4]);
  });

  test('put aside once is not put aside over', () => {
    const browser = new FakeBrowser();
    browser.put(`${KEY}:aside`, 'first');
    browser.put(KEY, 'second');
    open(browser).merge(lesson(4));
    expect(browser.kept.get(`${KEY}:aside`)).toBe('first');
  });

  test('our own is replaced without a copy', () => {
    const browser = new FakeBrowser();
    open(browser).merge(lesson(1));
    open(browser).merge(lesson(2));
    expect([...browser.kept.keys()]).toEqual([KEY]);
  });
});

describe('saving', () => {
  test('stores nothing until there is something to store', () => {
    const browser = new FakeBrowser();
    expect(open(browser).saving()).toEqual({ state: 'saved', at: 5 });
    expect(browser.kept.size).toBe(0);
  });

  test('says at once when storage is blocked', () => {
    const browser = new FakeBrowser();
    browser.trouble = 'blocked';
    expect(open(browser).saving()).toEqual({ state: 'unsaved', why: 'storage' });
  });

  test('recovers when there is room again', () => {
    const browser = new FakeBrowser();
    browser.trouble = 'full';
    const keeper = open(browser);
    keeper.merge(lesson(1));
    expect(keeper.saving()).toEqual({ state: 'unsaved', why: 'storage' });
    browser.trouble = 'none';
    keeper.saveNow();
    expect(keeper.saving()).toEqual({ state: 'saved', at: 5 });
    expect(decode(browser.kept.get(KEY) ?? '').lessons).toEqual([1]);
  });
});

test('there is no LMS to leave, to be told answers or to confirm anything', () => {
  const browser = new FakeBrowser();
  const keeper = open(browser);
  keeper.answered(answer('first-words', true, 5));
  keeper.leave();
  expect([keeper.confirmed(), keeper.learnerName, browser.kept.size]).toEqual([null, null, 0]);
});
