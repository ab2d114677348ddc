import { describe, expect, test, vi } from 'vitest';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { findKeeper } from '../../../src/tracking/host.ts';
import type { Keeper } from '../../../src/tracking/keeper.ts';
import { FakeBrowser } from '../../helpers/lms/fake-browser.ts';
import { answer } from '../../helpers/lms/learning.ts';

const kept: LearnerRecord = { ...emptyRecord, lessons: [1] };
const done: LearnerRecord = { ...emptyRecord, lessons: [3] };

function hostKeeper() {
  const listeners = new Set<() => void>();
  const keeper: Keeper = {
    kind: 'lms',
    standard: 'scorm12',
    learnerName: 'Rivera, Sam',
    passMark: 90,
    read: () => kept,
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

/** What a page finds around it in the frame of another origin. */
const foreign = () => ({
  get courseKeeper(): Keeper {
    throw new DOMException('another origin', 'SecurityError');
  },
});

describe('finding the keeper', () => {
  test('a page of the website hands its record to the keeper that the website has put into its window', () => {
    const { keeper } = hostKeeper();
    const window = page((own) => own);
    window.courseKeeper = keeper;
    expect(findKeeper(window, false)).toBe(keeper);
    // Somebody else’s frame around it, of this origin or another, changes nothing.
    for (const parent of [() => ({}), foreign]) {
      const framed = page(parent);
      framed.courseKeeper = keeper;
      expect(findKeeper(framed, false)).toBe(keeper);
    }
  });

  test('a page of the website whose keeper has not come finds none', () => {
    expect(
      findKeeper(
        page((own) => own),
        false,
      ),
    ).toBeNull();
  });

  test('the launch page around a page of the website comes before the website', () => {
    const window = page(() => ({ courseKeeper: hostKeeper().keeper }));
    window.courseKeeper = { ...hostKeeper().keeper, kind: 'browser' };
    expect(findKeeper(window, false)?.kind).toBe('lms');
  });

  test('a page in the launch page’s frame hands its record to it', () => {
    const { keeper } = hostKeeper();
    const found = findKeeper(
      page(() => ({ courseKeeper: keeper })),
      true,
    )!;
    found.merge(done);
    found.saveNow();
    found.leave();
    found.answered(answer('first-words', true, 0));
    expect(found.kind).toBe('lms');
    expect(found.learnerName).toBe('Rivera, Sam');
    expect(found.passMark).toBe(90);
    expect(found.read()).toBe(kept);
    expect(found.saving()).toEqual({ state: 'saving' });
    expect(found.confirmed()).toBeNull();
    expect(keeper.merge).toHaveBeenCalledWith(done);
    expect(keeper.saveNow).toHaveBeenCalledOnce();
    expect(keeper.leave).toHaveBeenCalledOnce();
    expect(keeper.answered).toHaveBeenCalledOnce();
  });

  test.each([
    ['in a tab of its own', (own: object) => own],
    ['in a frame without the launch page', () => ({})],
    ['in a frame that it cannot look into', foreign],
  ])('a page of a package %s keeps nothing in the browser, and says that it is not recorded', (_where, parent) => {
    const tab = page(parent);
    const found = findKeeper(tab, true)!;
    const heard = vi.fn<() => void>();
    found.listen(heard);
    found.merge(done);
    expect(found.read().lessons).toEqual([3]);
    expect(heard).toHaveBeenCalledOnce();
    expect(found.saving()).toEqual({ state: 'unsaved', why: 'outside' });
    expect(tab.localStorage.length).toBe(0);
  });
});

describe('a page that goes away', () => {
  test('stops listening, and listens and looks again when it is brought back', () => {
    const { keeper, listeners } = hostKeeper();
    const window = page(() => ({ courseKeeper: keeper }));
    const heard = vi.fn<() => void>();
    const stop = findKeeper(window, true)!.listen(heard);
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
