import { readingProblems } from '../../course/scenario/reading.ts';
import type { Scenario } from '../../course/scenario/scenario.ts';
import { verify } from '../../course/scenario/verify.ts';
import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/**
 * Text of a talk → what is wrong with it. Exploring a talk takes up to a second, and the same one is read again and again
 * while authors and tests change other files.
 */
const known = new Map<string, readonly string[]>();

/** Every talk can be played to every ending, nothing in it is out of reach, and whoever reads it in place of playing meets every step. */
export function talkChecks(edition: Edition, problems: Problems): void {
  for (const talk of edition.talks) for (const sentence of faults(talk)) problems.add(`content/scenarios/${talk.id}.yaml:`, sentence);
}

function faults(talk: Scenario): readonly string[] {
  const text = JSON.stringify(talk);
  const found = known.get(text) ?? [...verify(talk).problems, ...readingProblems(talk)];
  known.set(text, found);
  return found;
}
