import * as z from 'zod';
import { COMPLETION_RULES } from '../course/record/outline.ts';
import { STANDARDS } from '../course/record/terms.ts';
import { ownName } from '../page/own-name.ts';
import { LMS_IDS, packageSettingsSchema } from '../schemas/package-settings.ts';
import { TEXT_FIELDS, type Draft } from './draft.ts';

/** The form as it stands, with whatever has to be corrected in it. */
const draftSchema = z.strictObject({
  lms: z.enum(LMS_IDS),
  standard: z.enum(STANDARDS),
  complete: z.enum(COMPLETION_RULES),
  passMark: z.string(),
  tries: z.string(),
  recordChoices: z.boolean(),
  language: packageSettingsSchema.shape.language,
  logo: z.strictObject({ type: z.enum(['svg', 'png']), data: z.base64() }).nullable(),
  texts: z.record(z.enum(TEXT_FIELDS), z.string()),
});

/** The part of the browser that keeps a draft, if the coordinator asks for it. */
export type DraftWindow = Pick<Window, 'localStorage' | 'location'>;

const keyOf = ({ location }: DraftWindow) => ownName('package-draft', location.href);

/** The draft kept in this browser; null when there is none, or one of another form of this page. */
export function keptDraft(window: DraftWindow): Draft | null {
  try {
    const { success, data } = draftSchema.safeParse(JSON.parse(window.localStorage.getItem(keyOf(window)) ?? ''));
    return success ? data : null;
  } catch {
    // Storage is blocked, or what it holds is no draft.
    return null;
  }
}

/** Keeps a draft in this browser. False where the browser keeps nothing. */
export function keepDraft(window: DraftWindow, draft: Draft): boolean {
  try {
    window.localStorage.setItem(keyOf(window), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells of the draft that another tab has kept since, or null once it deleted it; and of the one kept when the browser shows
 * again, as it was, a page that had been left, which hears of nothing meanwhile. Returns the way to stop.
 */
export function whenKeptElsewhere(window: Window, heard: (draft: Draft | null) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    // No key: all of the storage was cleared.
    if (key === keyOf(window) || key === null) heard(keptDraft(window));
  };
  const shownAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted) heard(keptDraft(window));
  };
  window.addEventListener('storage', listen);
  window.addEventListener('pageshow', shownAgain);
  return () => {
    window.removeEventListener('storage', listen);
    window.removeEventListener('pageshow', shownAgain);
  };
}

/** Deletes the draft from this browser. */
export function forgetDraft(window: DraftWindow): void {
  try {
    window.localStorage.removeItem(keyOf(window));
  } catch {
    // Storage is blocked, so nothing is there to delete.
  }
}
