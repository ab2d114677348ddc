import { atom, type ReadableAtom } from 'nanostores';
import { freeStart, withEnding, withRunLog } from '../course/record/changes.ts';
import type { LearnerRecord, Run } from '../course/record/record.ts';
import { beginRun, play, replay, standingLetters, TAKE_BACK } from '../course/scenario/replay.ts';
import type { RunView } from '../course/scenario/replay.ts';
import type { Talk } from '../course/scenario/scenario.ts';
import { $record, now, update } from './record.ts';

/** A run being played. `run` is always what `log` tells. */
export interface TalkContext {
  /** Minutes since 2026-01-01T00:00Z at which the run started. */
  started: number;
  log: string;
  /** The log it was begun or taken up with. */
  begun: string;
  run: RunView;
}

/** The run of a talk, as a thin shell over the fold in `course/scenario/replay.ts`. What fits nothing changes nothing. */
export interface TalkStore {
  $context: ReadableAtom<TalkContext>;
  /** Makes the choice with this letter. */
  choose(letter: string): void;
  /** Takes the last line back. */
  takeBack(): void;
  /** Begins a new run. */
  restart(started: number): void;
  /** Goes on with a saved run. */
  restore(run: Run): void;
  /** Begins a new run with the lines that stand before this 1-based line of the present one. */
  replayFrom(started: number, line: number): void;
}

export function createTalkStore(talk: Talk): TalkStore {
  const $context = atom<TalkContext>({ started: 0, log: '', begun: '', run: beginRun(talk) });
  const playing = (started: number, log: string) => $context.set({ started, log, begun: log, run: replay(talk, log) });
  const played = (sign: string) => {
    const context = $context.get();
    const run = context.run.stopped ? null : play(talk, context.run, sign);
    if (run) $context.set({ ...context, log: context.log + sign, run });
  };
  return {
    $context,
    choose(letter) {
      if (letter !== TAKE_BACK) played(letter);
    },
    takeBack: () => played(TAKE_BACK),
    restart: (started) => playing(started, ''),
    restore: ({ started, log }) => playing(started, log),
    replayFrom: (started, line) => playing(started, standingLetters($context.get().run).slice(0, Math.max(0, line - 1))),
  };
}

/**
 * Keeps every line of the run in the learner record, and the ending it reaches. A run is kept from its first own line on, so
 * that runs looked into and left do not push finished ones out. Returns the way to stop.
 */
export function keepRuns(store: TalkStore, slot: number): () => void {
  return store.$context.listen(({ started, log, begun, run }) => {
    if (log === begun) return;
    update((record) => {
      const kept = withRunLog(record, slot, started, log);
      return run.ending ? withEnding(kept, slot, run.ending.letter) : kept;
    });
  });
}

/** The start of a run that begins now. */
export const startNow = (slot: number) => freeStart($record.get(), slot, Math.floor(now() / 60));

/** The latest run of this talk when it has not ended, or null. */
export function underWay(talk: Talk, record: LearnerRecord): Run | null {
  const latest = record.talks[talk.slot]?.runs[0];
  return latest && latest.log !== '' && !replay(talk, latest.log).ending ? latest : null;
}

/** The runs of this talk that have ended, latest first. */
export function finished(talk: Talk, record: LearnerRecord): Run[] {
  return (record.talks[talk.slot]?.runs ?? []).filter(({ log }) => replay(talk, log).ending !== null);
}
