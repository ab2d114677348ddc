import { expect, it } from 'vitest';
import { openShelf } from '../../../src/preview/shelf.ts';

/** As much of a window as the shelf looks at. */
const windowWith = (localStorage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) =>
  Object.defineProperty({}, 'localStorage', { get: localStorage }) as Window;

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    kept,
  };
}

it('keeps the learner in the browser and leaves nothing else there', () => {
  const own = storage();
  const { shelf, isKept } = openShelf(windowWith(() => own));
  expect(isKept).toBe(true);
  expect(own.kept.size).toBe(0);
  shelf.setItem('a', '1');
  expect(own.getItem('a')).toBe('1');
});

it('keeps the learner while the page is open where the browser blocks storage or has no room', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const blocked = windowWith(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  for (const window of [blocked, windowWith(() => ({ ...storage(), setItem: full }))]) {
    const { shelf, isKept } = openShelf(window);
    expect(isKept).toBe(false);
    expect(shelf.getItem('a')).toBeNull();
    shelf.setItem('a', '1');
    expect(shelf.getItem('a')).toBe('1');
  }
});
