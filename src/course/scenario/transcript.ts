import type { Beat } from './scenario.ts';
import type { RunView } from './replay.ts';

/** One thing that was seen, said or done. */
export type Entry =
  | { kind: 'notice'; text: string }
  /** `who` is a person id, `you` included. */
  | { kind: 'say'; who: string; text: string }
  /** Something you did. */
  | { kind: 'do'; text: string };

/** What a beat shows, in the order it is met. */
export function beatEntries(beat: Beat): Entry[] {
  const lines = beat.lines.map(({ who, says }): Entry => ({ kind: 'say', who, text: says }));
  return beat.notice ? [{ kind: 'notice', text: beat.notice }, ...lines] : lines;
}

/** What one turn shows: what you met, what you chose, and the answer. */
function turnEntries({ from, choice, reply }: RunView['turns'][number]): Entry[] {
  const chosen: Entry = choice.kind === 'say' ? { kind: 'say', who: 'you', text: choice.text } : { kind: 'do', text: choice.text };
  return [...beatEntries(from.beat), chosen, ...beatEntries(reply)];
}

/**
 * Everything seen, said and done so far, one list for each turn that was not taken back. The moment that waits for a
 * choice is left out.
 */
export function transcript(run: RunView): Entry[][] {
  return run.turns.map(turnEntries);
}
