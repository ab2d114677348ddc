import { expect, it } from 'vitest';
import { ownName } from '../../../src/page/own-name.ts';
import { openShelf } from '../../../src/preview/shelf.ts';

const PAGE = 'https://course.example/here/preview-lms.html';
const own = (key: string) => ownName(key, PAGE);

/** As much of a window as the shelf looks at. */
const windowWith = (localStorage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) =>
  Object.defineProperty({ location: new URL(PAGE) }, 'localStorage', { get: localStorage }) as unknown as Window;

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
  const browser = storage();
  const { shelf, isKept } = openShelf(
    windowWith(() => browser),
    () => undefined,
  );
  expect(isKept).toBe(true);
  expect(browser.kept.size).toBe(0);
  shelf.setItem('a', '1');
  expect(browser.getItem(own('a'))).toBe('1');
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
  const browser = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  });
  for (const [key, value] of Object.entries(kept)) browser.setItem(own(key), value);
  openShelf(
    windowWith(() => browser),
    () => undefined,
  ).forget('preview-lms:scorm12:a');
  expect(Object.keys(browser)).toEqual(['preview-lms', 'preview-lms:scorm12:ab'].map(own));

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
  const browser = storage();
  let room = true;
  const setItem = (key: string, value: string) => {
    if (!room) throw new DOMException('full', 'QuotaExceededError');
    browser.setItem(key, value);
  };
  let said = 0;
  const { shelf } = openShelf(
    windowWith(() => ({ ...browser, setItem })),
    () => (said += 1),
  );
  shelf.setItem('learner', 'at lesson 1');
  room = false;
  shelf.setItem('learner', 'at lesson 2');
  expect([shelf.getItem('learner'), browser.getItem(own('learner')), said]).toEqual(['at lesson 2', 'at lesson 1', 1]);
  room = true;
  shelf.setItem('learner', 'at lesson 3');
  expect([shelf.getItem('learner'), browser.getItem(own('learner')), said]).toEqual(['at lesson 3', 'at lesson 3', 1]);
});
