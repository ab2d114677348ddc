import type { Answer } from '../keeper.ts';
import { timeOfDay12, timespan12 } from './time.ts';

/** One element to write, by its name after `cmi.interactions.n.`. */
export type InteractionElement = readonly [name: string, value: string];

/** CMIIdentifier without the characters that some LMSs trip over (SCORM 1.2 RTE 3.4.2: printable, no space, at most 255). */
const IDENTIFIER = /^[\w.-]{1,255}$/;

/** Responses are single characters of these in SCORM 1.2. */
const LETTER = /^[0-9a-z]$/;

/**
 * An answered question as SCORM 1.2 writes it, in the order the elements depend on one another; null when it cannot be
 * written there. LMSs take any text as a response, so what is wrong here would be noticed by nobody but the reader of a
 * report.
 */
export function interaction12(answer: Answer): readonly InteractionElement[] | null {
  const { item, objective, type, response, correct, right } = answer;
  const isWritable =
    IDENTIFIER.test(item) && IDENTIFIER.test(objective) && [...response, ...correct].every((letter) => LETTER.test(letter));
  if (!isWritable) return null;
  return [
    ['id', item],
    // "multiple" is a choice in which all of several answers are needed: braces in the pattern say so.
    ['type', type === 'true-false' ? 'true-false' : 'choice'],
    ['objectives.0.id', objective],
    ['time', timeOfDay12(answer.at)],
    ['correct_responses.0.pattern', type === 'multiple' ? `{${correct.join(',')}}` : correct.join(',')],
    ['weighting', '1'],
    ['student_response', response.join(',')],
    ['result', right ? 'correct' : 'wrong'],
    ['latency', timespan12(answer.latency)],
  ];
}
