import { createStore } from '@xstate/store';
import { freeStart, withEnding, withRunLog } from '../course/record/changes.ts';
import { minuteAt } from '../course/record/epoch.ts';
import type { LearnerRecord, Run } from '../course/record/record.ts';
import { beginRun, play, replay, standingLetters, TAKE_BACK } from '../course/scenario/replay.ts';
import type { RunView } from '../course/scenario/replay.ts';
import type { Talk } from '../course/scenario/scenario.ts';
import { $record, update } from './record.ts';

/** A run being played. `run` is always what `log` tells. */
export interface TalkContext {
  /** Minutes since 2026-01-01T00:00Z at which the run started. */
  started: number;
  log: string;
  /** The log it was begun or taken up with. */
  begun: string;
  run: RunView;
}

/** The run of a talk: a thin shell over the fold in `course/scenario/replay.ts`. An event that does not fit the run changes nothing. */
export function createTalkStore(talk: Talk) {
  const playing = (started: number, log: string): TalkContext => ({ started, log, begun: log, run: replay(talk, log) });
  const played = (context: TalkContext, sign: string): TalkContext => {
    const run = context.run.stopped ? null : play(talk, context.run, sign);
    return run ? { ...context, log: context.log + sign, run } : context;
  };
  const context: TalkContext = { started: 0, log: '', begun: '', run: beginRun(talk) };
  return createStore({
    context,
    on: {
      choose: (from, event: { letter: string }) => (event.letter === TAKE_BACK ? from : played(from, event.letter)),
      takeBack: (from) => played(from, TAKE_BACK),
      /** Begins a new run. */
      restart: (_from, event: { started: number }) => playing(event.started, ''),
      /** Goes on with a saved run. */
      restore: (_from, event: Pick<Run, 'started' | 'log'>) => playing(event.started, event.log),
      /** Goes on with the same lines as a run of its own. */
      fork: (from, event: { started: number }) => ({ ...from, started: event.started }),
      /** Begins a new run with the lines that stand before this 1-based line of the present one. */
      replayFrom: (from, event: { started: number; line: number }) =>
        playing(event.started, standingLetters(from.run).slice(0, Math.max(0, event.line - 1))),
    },
  });
}

export type TalkStore = ReturnType<typeof createTalkStore>;

/**
 * Keeps every line of the run, and the ending it reaches, in the learner record. A run is kept only once it has a line of
 * its own, so that runs that are opened and left do not push finished ones out. Where another tab has played the same run
 * on, the lines chosen here become a run of their own, so that neither tab loses any. Returns the way to stop.
 */
export function keepRuns(store: TalkStore, slot: number): () => void {
  const { unsubscribe } = store.subscribe(({ context: { started, log, begun, run } }) => {
    if (log === begun) return;
    const kept = (record: LearnerRecord, of: number) => withRunLog(record, slot, of, log, run.ending !== null);
    // Runs begun later, in another tab, may have pushed it out of those that are kept: it would be dropped again at once.
    const isPushedOut = !kept($record.get(), started).talks[slot]?.runs.some((each) => each.started === started);
    const own = isPushedOut || isPlayedOn($record.get(), slot, started, log) ? startNow(slot) : started;
    if (own !== started) store.trigger.fork({ started: own });
    update((record) => (run.ending ? withEnding(kept(record, own), slot, run.ending.letter) : kept(record, own)));
  });
  return unsubscribe;
}

/** Whether the run is kept with lines that this log does not go on from. */
function isPlayedOn(record: LearnerRecord, slot: number, started: number, log: string): boolean {
  const kept = record.talks[slot]?.runs.find((run) => run.started === started);
  return kept !== undefined && kept.log !== log && (kept.ended || !log.startsWith(kept.log));
}

/** The start of a run that begins now. */
export const startNow = (slot: number) => freeStart($record.get(), slot, minuteAt(Date.now()) ?? 0);

/** The latest run of this talk when it has not ended, or null. */
export function underWay(talk: Talk, record: LearnerRecord): Run | null {
  const latest = record.talks[talk.slot]?.runs[0];
  return latest && latest.log !== '' && !replay(talk, latest.log).ending ? latest : null;
}

/** The runs of this talk that have ended, latest first. */
export function finished(talk: Talk, record: LearnerRecord): Run[] {
  return (record.talks[talk.slot]?.runs ?? []).filter(({ log }) => replay(talk, log).ending !== null);
}
