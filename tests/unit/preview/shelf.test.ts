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
  const { shelf, isKept } = openShelf(
    windowWith(() => own),
    () => undefined,
  );
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
    const { shelf, isKept } = openShelf(window, () => undefined);
    expect(isKept).toBe(false);
    expect(shelf.getItem('a')).toBeNull();
    shelf.setItem('a', '1');
    expect(shelf.getItem('a')).toBe('1');
  }
});

it('forgets what is kept of one package, and nothing of another whose name begins alike', () => {
  const kept: Record<string, string> = {
    'preview-lms': 'website',
    'preview-lms:scorm12:a': 'learner',
    'preview-lms:scorm12:a:1f:checklist': 'seen',
    'preview-lms:scorm12:ab': 'another',
  };
  const own = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  });
  Object.assign(own, kept);
  openShelf(
    windowWith(() => own),
    () => undefined,
  ).forget('preview-lms:scorm12:a');
  expect(Object.keys(own)).toEqual(['preview-lms', 'preview-lms:scorm12:ab']);

  const { shelf, forget } = openShelf(
    windowWith(() => {
      throw new DOMException('blocked', 'SecurityError');
    }),
    () => undefined,
  );
  for (const [key, value] of Object.entries(kept)) shelf.setItem(key, value);
  forget('preview-lms:scorm12:a');
  expect(Object.keys(kept).map((key) => shelf.getItem(key))).toEqual(['website', null, null, 'another']);
});

it('keeps what finds no room for as long as the page is open, says so, and throws at nobody', () => {
  const own = storage();
  let room = true;
  const setItem = (key: string, value: string) => {
    if (!room) throw new DOMException('full', 'QuotaExceededError');
    own.setItem(key, value);
  };
  let said = 0;
  const { shelf } = openShelf(
    windowWith(() => ({ ...own, setItem })),
    () => (said += 1),
  );
  shelf.setItem('learner', 'at lesson 1');
  room = false;
  shelf.setItem('learner', 'at lesson 2');
  expect([shelf.getItem('learner'), own.getItem('learner'), said]).toEqual(['at lesson 2', 'at lesson 1', 1]);
  room = true;
  shelf.setItem('learner', 'at lesson 3');
  expect([shelf.getItem('learner'), own.getItem('learner'), said]).toEqual(['at lesson 3', 'at lesson 3', 1]);
});
