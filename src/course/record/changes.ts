import { mergeRuns } from './merge-talks.ts';
import { isPlace } from './place.ts';
import type { LearnerRecord, Preferences, Reached, Run, Stamped, TalkRecord } from './record.ts';
import { isSameAttempt, type AttemptName } from './same-attempt.ts';

/**
 * The changes a page may make to the learner record. Each returns a new record that keeps the rules: sets stay ascending,
 * the number of runs stays capped, scores and logs never shrink. A change that would break a rule is ignored; nothing
 * throws.
 */

/** Fixes the learner's seed (0 to 16,777,215). A seed once drawn stays. */
export function withSeed(record: LearnerRecord, seed: number): LearnerRecord {
  return record.seed === null ? { ...record, seed } : record;
}

/** A lesson's page was opened. */
export function withLessonOpened(record: LearnerRecord, slot: number): LearnerRecord {
  if (record.lessons.includes(slot)) return record;
  return { ...record, lessons: [...record.lessons, slot].sort((a, b) => a - b) };
}

/** A question inside a lesson was answered. Once right it stays right. */
export function withCheck(record: LearnerRecord, slot: number, right: boolean): LearnerRecord {
  const state = right || record.checks[slot] === 'right' ? 'right' : 'tried';
  return record.checks[slot] === state ? record : { ...record, checks: { ...record.checks, [slot]: state } };
}

/**
 * The log of a run as it stands.
 * @param started minutes since 2026-01-01T00:00Z, from `freeStart`
 * @param log choice letters and `~`; a log shorter than the one known changes nothing
 * @param ended whether this log reaches an ending; after that no log without one changes anything
 */
export function withRunLog(record: LearnerRecord, talk: number, started: number, log: string, ended = false): LearnerRecord {
  return withTalk(record, talk, (known) => ({ ...known, runs: mergeRuns(known.runs, [{ started, log, ended }]) }));
}

/**
 * The start to give a new run of this talk: `minute`, or one minute after the latest run if that one started no earlier.
 * So no two runs share a start, and the new one is the latest.
 */
export function freeStart(record: LearnerRecord, talk: number, minute: number): number {
  const latest: Run | undefined = record.talks[talk]?.runs[0];
  return latest === undefined ? minute : Math.max(minute, latest.started + 1);
}

/** An ending was reached. */
export function withEnding(record: LearnerRecord, talk: number, letter: string): LearnerRecord {
  return withTalk(record, talk, (known) => ({ ...known, endings: [...new Set([...known.endings, letter])].sort() }));
}

/** The debrief was opened after an ending, or the talk was read in place of playing it. */
export function withDebriefed(record: LearnerRecord, talk: number): LearnerRecord {
  return withTalk(record, talk, (known) => ({ ...known, debriefed: true }));
}

function withTalk(record: LearnerRecord, slot: number, change: (talk: TalkRecord) => TalkRecord): LearnerRecord {
  const talk = record.talks[slot] ?? { runs: [], endings: [], debriefed: false };
  return { ...record, talks: { ...record.talks, [slot]: change(talk) } };
}

/**
 * A new try at the final check begins; its number is the next one.
 * @param items slots of the items drawn, in the order shown
 */
export function withAttemptStarted(record: LearnerRecord, seed: number, items: readonly number[]): LearnerRecord {
  const number = (record.finalCheck.attempt?.number ?? 0) + 1;
  return { ...record, finalCheck: { ...record.finalCheck, attempt: { number, seed, items, answers: [] } } };
}

/**
 * An item of the final check was answered. Ignored unless it is the next item of the latest try: another tab may have
 * moved on meanwhile, and an answer must not count for another question than the one it was given to.
 *
 * @param of the try in which the item was shown
 * @param position of the item in that try, from 0
 * @param code as `assessment/answer.ts` codes answers
 */
export function withAnswer(record: LearnerRecord, of: AttemptName, position: number, code: number): LearnerRecord {
  const { attempt } = record.finalCheck;
  if (attempt === null || !isSameAttempt(attempt, of)) return record;
  if (position !== attempt.answers.length || position >= attempt.items.length) return record;
  return { ...record, finalCheck: { ...record.finalCheck, attempt: { ...attempt, answers: [...attempt.answers, code] } } };
}

/** A try was finished with this whole percent. The best score stays the best. */
export function withScore(record: LearnerRecord, percent: number): LearnerRecord {
  const best = Math.max(percent, record.finalCheck.best ?? 0);
  return { ...record, finalCheck: { ...record.finalCheck, best } };
}

/** This much is finished. It is never taken back. */
export function withReached(record: LearnerRecord, reached: Reached): LearnerRecord {
  return record.reached === 'passed' || record.reached === reached ? record : { ...record, reached };
}

/**
 * Everything asked is done.
 * @param minute minutes since 2026-01-01T00:00Z; one later than that known changes nothing
 */
export function withFinished(record: LearnerRecord, minute: number): LearnerRecord {
  const first = Math.min(minute, record.finishedAt ?? minute);
  return first === record.finishedAt ? record : { ...record, finishedAt: first };
}

/**
 * The learner is on this page now.
 * @param page name of its file without `.html`, language and all; anything else leaves the place as it was
 * @param at seconds since 2026-01-01T00:00:00Z
 */
export function withPlace(record: LearnerRecord, page: string, at: number): LearnerRecord {
  return isPlace(page) ? { ...record, place: { value: page, at: after(record.place, at) } } : record;
}

/** @param at seconds since 2026-01-01T00:00:00Z */
export function withPreferences(record: LearnerRecord, preferences: Preferences, at: number): LearnerRecord {
  return { ...record, preferences: { value: preferences, at: after(record.preferences, at) } };
}

/** The latest time that fits into saved data, in seconds: some day in 2060. */
const LATEST = 64 ** 5 - 1;

/** A clock that was set back must not make what is done now look older than what it replaces. */
function after(known: Stamped<unknown> | null, at: number): number {
  return known === null ? at : Math.min(Math.max(at, known.at + 1), LATEST);
}
