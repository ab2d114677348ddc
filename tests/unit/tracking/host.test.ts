import { describe, expect, test, vi } from 'vitest';
import { decode, encode } from '../../../src/course/record/codec.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { findKeeper } from '../../../src/tracking/host.ts';
import type { Keeper } from '../../../src/tracking/keeper.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { answer } from '../../helpers/lms/learning.ts';

function hostKeeper() {
  const listeners = new Set<() => void>();
  const keeper: Keeper = {
    kind: 'lms',
    learnerName: 'Rivera, Sam',
    passMark: 90,
    read: () => 'W1',
    merge: vi.fn<Keeper['merge']>(),
    answered: vi.fn<Keeper['answered']>(),
    saveNow: vi.fn<Keeper['saveNow']>(),
    leave: vi.fn<Keeper['leave']>(),
    saving: () => ({ state: 'saving' }),
    confirmed: () => null,
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
  return { keeper, listeners };
}

/** A page's window, with what is around it. */
function page(parent: (own: object) => unknown): Window {
  const tab = new FakeBrowser().tab();
  Object.defineProperty(tab, 'parent', { get: () => parent(tab) });
  return tab as unknown as Window;
}

describe('finding the keeper', () => {
  test('a page by itself keeps its record in the browser', () => {
    expect(
      findKeeper(
        page((own) => own),
        'course',
        false,
      ).kind,
    ).toBe('browser');
  });

  test('a page in the launch page’s frame hands its record to it', () => {
    const { keeper } = hostKeeper();
    const found = findKeeper(
      page(() => ({ courseKeeper: keeper })),
      'course',
      true,
    );
    found.merge('W1.x');
    found.saveNow();
    found.leave();
    found.answered(answer('first-words', true, 0));
    expect(found.kind).toBe('lms');
    expect(found.learnerName).toBe('Rivera, Sam');
    expect(found.passMark).toBe(90);
    expect(found.read()).toBe('W1');
    expect(found.saving()).toEqual({ state: 'saving' });
    expect(found.confirmed()).toBeNull();
    expect(keeper.merge).toHaveBeenCalledWith('W1.x');
    expect(keeper.saveNow).toHaveBeenCalledOnce();
    expect(keeper.leave).toHaveBeenCalledOnce();
    expect(keeper.answered).toHaveBeenCalledOnce();
  });

  test('a page of a package in a tab of its own keeps nothing in the browser, and says that it is not recorded', () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    Object.defineProperty(tab, 'parent', { value: tab });
    const found = findKeeper(tab as unknown as Window, 'course', true);
    const heard = vi.fn<() => void>();
    found.listen(heard);
    found.merge(encode({ ...emptyRecord, lessons: [3] }));
    expect(decode(found.read()).lessons).toEqual([3]);
    expect(heard).toHaveBeenCalledOnce();
    expect(found.saving()).toEqual({ state: 'unsaved', why: 'outside' });
    expect(tab.localStorage.length).toBe(0);
  });

  test('a page in somebody else’s frame keeps its record in the browser', () => {
    expect(
      findKeeper(
        page(() => ({})),
        'course',
        false,
      ).kind,
    ).toBe('browser');
    const foreign = page(() => ({
      get courseKeeper(): Keeper {
        throw new DOMException('another origin', 'SecurityError');
      },
    }));
    expect(findKeeper(foreign, 'course', true).kind).toBe('browser');
  });
});

describe('a page that goes away', () => {
  test('stops listening, and listens and looks again when it is brought back', () => {
    const { keeper, listeners } = hostKeeper();
    const window = page(() => ({ courseKeeper: keeper }));
    const heard = vi.fn<() => void>();
    const stop = findKeeper(window, 'course', true).listen(heard);
    expect(listeners.size).toBe(1);
    window.dispatchEvent(new Event('pageshow'));
    expect(heard).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('pagehide'));
    expect(listeners.size).toBe(0);
    window.dispatchEvent(new Event('pageshow'));
    expect(listeners.size).toBe(1);
    expect(heard).toHaveBeenCalledOnce();
    stop();
    expect(listeners.size).toBe(0);
    window.dispatchEvent(new Event('pageshow'));
    expect(listeners.size).toBe(0);
  });
});
