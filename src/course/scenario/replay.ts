import type { Ending, PlayedChoice, Talk } from './scenario.ts';
import { begin, choiceAt, take } from './step.ts';
import type { Moment, Turn } from './step.ts';

/** In a log: the last line still standing was taken back. */
export const TAKE_BACK = '~';

/** Everything a log says about a run. */
export interface RunView<C extends PlayedChoice = PlayedChoice> {
  /** The turns that stand, in order. */
  turns: readonly Turn<C>[];
  /** Where the talk waits for a choice; null once it has ended. */
  now: Moment | null;
  /** Reached when the talk has ended, null before. */
  ending: Ending | null;
  /** Lines taken back, in the order they were taken back. */
  takenBack: readonly TakenBack<C>[];
  /** The first sign of the log that fits nothing at its place, or null. What comes after it was not played. */
  stopped: { position: number; sign: string } | null;
}

export interface TakenBack<C extends PlayedChoice = PlayedChoice> {
  /** 1-based number of the line it was, counted over the lines standing then. */
  line: number;
  turn: Turn<C>;
}

/** A run at its beginning. */
export function beginRun<C extends PlayedChoice>(talk: Talk<C>): RunView<C> {
  return { turns: [], now: begin(talk), ending: null, takenBack: [], stopped: null };
}

/** The run that `log` tells of. Never throws on a log: a sign that fits nothing stops it there and is reported. */
export function replay<C extends PlayedChoice>(talk: Talk<C>, log: string): RunView<C> {
  let run = beginRun(talk);
  for (const [position, sign] of [...log].entries()) {
    const next = play(talk, run, sign);
    if (!next) return { ...run, stopped: { position, sign } };
    run = next;
  }
  return run;
}

/** The run after one more sign, or null when the sign fits nothing here. */
export function play<C extends PlayedChoice>(talk: Talk<C>, run: RunView<C>, sign: string): RunView<C> | null {
  if (sign === TAKE_BACK) return takeBack(run);
  const choice = run.now && choiceAt(talk, run.now, sign);
  if (!run.now || !choice) return null;
  const { turn, next } = take(talk, run.now, choice);
  return { ...run, turns: [...run.turns, turn], now: next.moment, ending: next.ending };
}

/** The letters of the lines that stand: the shortest log that leads to the same place. */
export function standingLetters(run: RunView): string {
  return run.turns.map((turn) => turn.choice.letter).join('');
}

function takeBack<C extends PlayedChoice>(run: RunView<C>): RunView<C> | null {
  const turn = run.turns.at(-1);
  if (!turn) return null;
  const line = run.turns.length;
  return { ...run, turns: run.turns.slice(0, -1), now: turn.from, ending: null, takenBack: [...run.takenBack, { line, turn }] };
}
