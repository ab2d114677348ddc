import { atom, type ReadableAtom } from 'nanostores';
import { withSeed } from '../course/record/changes.ts';
import { RECORD_EPOCH } from '../course/record/epoch.ts';
import { merge } from '../course/record/merge.ts';
import { emptyRecord, type LearnerRecord } from '../course/record/record.ts';
import type { Answer, Confirmed, Keeper, Saving } from '../tracking/keeper.ts';

const record = atom<LearnerRecord>(emptyRecord);
const saving = atom<Saving | null>(null);
const confirmed = atom<Confirmed | null>(null);
const keptIn = atom<Keeper['kind'] | null>(null);
const lmsMark = atom<number | null>(null);
let keeper: Keeper | null = null;
let language = 'en';

/** The learner record as this page knows it. Empty until a keeper is connected. */
export const $record: ReadableAtom<LearnerRecord> = record;

/** How far saving has come; null until a keeper is connected. */
export const $saving: ReadableAtom<Saving | null> = saving;

/** What the LMS has confirmed; null on the website and until it has. */
export const $confirmed: ReadableAtom<Confirmed | null> = confirmed;

/** Where the record is kept: an LMS, or this browser. Null until connected. */
export const $keptIn: ReadableAtom<Keeper['kind'] | null> = keptIn;

/** Percent that the LMS itself asks for in the final check; null where it leaves that to the course, and until connected. */
export const $lmsMark: ReadableAtom<number | null> = lmsMark;

/**
 * The learner's name as the LMS gives it; null on the website and where the LMS gives none. It is shown and never stored. The
 * LMS is asked for it only when a page wants it.
 */
export const learnerName = (): string | null => keeper?.learnerName ?? null;

/** Seconds since 2026-01-01T00:00:00Z: the clock of the learner record. */
export const now = () => Math.max(0, Math.floor((Date.now() - RECORD_EPOCH) / 1000));

/**
 * Reads the record from where it is kept, and follows it from then on.
 *
 * @param lang language tag of the page, in which its questions stand
 */
export function connect(to: Keeper, lang: string): void {
  keeper = to;
  language = lang;
  keptIn.set(to.kind);
  const refresh = () => {
    // A launch page from before the package was replaced may lack a part: it has nothing of that yet.
    record.set(merge(record.get(), { ...emptyRecord, ...to.read() }));
    saving.set(to.saving());
    confirmed.set(to.confirmed());
    lmsMark.set(to.passMark);
  };
  refresh();
  to.listen(refresh);
}

/** Draws the number by which this learner's options are shuffled, if there is none yet. Not before a keeper is connected. */
export function drawSeed(): void {
  if (record.get().seed === null) update((known) => withSeed(known, Math.floor(Math.random() * 0x1000000)));
}

/** Changes the record and has it stored. `change` is one of `course/record/changes.ts`. */
export function update(change: (known: LearnerRecord) => LearnerRecord): void {
  const changed = change(record.get());
  if (changed === record.get()) return;
  record.set(changed);
  keeper?.merge(changed);
}

/** Passes an answered question of the final check, or where the package records them a line of a talk, on to the LMS, if there is one. */
export function reportAnswer(answer: Answer): void {
  keeper?.answered(language === 'en' ? answer : { ...answer, language });
}

/** Saves, and once all is stored ends the session with the LMS. */
export function leave(): void {
  keeper?.leave();
}

/** Tries to save at once. */
export function saveNow(): void {
  keeper?.saveNow();
}
