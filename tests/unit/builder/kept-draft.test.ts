import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../src/builder/draft.ts';
import { forgetDraft, keepDraft, keptDraft, whenKeptElsewhere, type DraftWindow } from '../../../src/builder/kept-draft.ts';

/** A browser that keeps texts, at most so many characters. */
function browser(room = 1_000_000): DraftWindow & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const localStorage: Storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  };
  return { kept, localStorage, location: at('/course/') };
}

/** Address of the page in a folder of one origin. */
const at = (folder: string) => new URL(`https://county.example${folder}package-builder.html`) as unknown as Location;

const blocked: DraftWindow = {
  location: at('/course/'),
  get localStorage(): Storage {
    throw new Error('SecurityError');
  },
};
const empty = emptyDraft({ passMark: 80 });
const unfinished = { ...empty, passMark: 'eighty', texts: { ...empty.texts, 'agency.hotline': '555-0142' } };

describe('a draft kept in the browser', () => {
  it('comes back as it was, with what has to be corrected in it', () => {
    const window = browser();
    expect(keptDraft(window)).toBeNull();
    expect(keepDraft(window, unfinished)).toBe(true);
    expect(keptDraft(window)).toEqual(unfinished);
  });

  it('leaves nothing behind when it is forgotten', () => {
    const window = browser();
    keepDraft(window, unfinished);
    forgetDraft(window);
    expect(window.kept.size).toBe(0);
    expect(keptDraft(window)).toBeNull();
  });

  it('is another than the one of a trial of this website on the same origin', () => {
    const window = browser();
    const trial = { ...window, location: at('/course/trial/') };
    keepDraft(window, unfinished);
    expect(keptDraft(trial)).toBeNull();
    keepDraft(trial, empty);
    forgetDraft(trial);
    expect(keptDraft(window)).toEqual(unfinished);
  });

  it('is not taken from something else that is kept there', () => {
    const window = browser();
    keepDraft(window, unfinished);
    const [key] = [...window.kept.keys()];
    for (const other of ['', '{', 'null', '[]', '{"lms":"moodle"}', JSON.stringify({ ...unfinished, lms: 'elsewhere' })]) {
      window.kept.set(key!, other);
      expect(keptDraft(window)).toBeNull();
    }
  });

  it('is not kept where the browser has no room or keeps nothing, which is said', () => {
    expect(keepDraft(browser(10), unfinished)).toBe(false);
    expect(keepDraft(blocked, unfinished)).toBe(false);
    expect(keptDraft(blocked)).toBeNull();
    expect(() => forgetDraft(blocked)).not.toThrow();
  });
});

it('of another tab is heard of when the browser shows a page again that had been left, and not when it loads one', () => {
  const events = new EventTarget();
  const window = Object.assign(events, browser()) as unknown as Window;
  const heard: unknown[] = [];
  const stop = whenKeptElsewhere(window, (draft) => heard.push(draft?.passMark));
  const shown = (persisted: boolean) => events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  keepDraft(window, { ...empty, passMark: '85' });
  shown(false);
  expect(heard).toEqual([]);
  shown(true);
  expect(heard).toEqual(['85']);
  stop();
  shown(true);
  expect(heard).toEqual(['85']);
});
