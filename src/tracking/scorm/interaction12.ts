import { interactionType } from '../answer-notation.ts';
import type { Answer } from '../keeper.ts';
import type { EntryElement } from './dialect.ts';
import { timeOfDay12, timespan12 } from './time.ts';

/** CMIIdentifier without the characters that some LMSs trip over (SCORM 1.2 RTE 3.4.2: printable, no space, at most 255). */
const IDENTIFIER = /^[\w.-]{1,255}$/;

/** Responses are single characters of these in SCORM 1.2. */
const LETTER = /^[0-9a-z]$/;

type Form = (letters: readonly string[]) => string;

const letters: Form = (all) => all.join(',');
/** The nth card or blank and what it was given. Numbers for the one and letters for the other tell them apart in a report. */
const pairs: Form = (all) => all.map((letter, index) => `${index + 1}.${letter}`).join(',');
/**
 * An answer as SCORM 1.2 writes it, in the order the elements depend on one another; null when it cannot be written
 * there. LMSs take any text as a response, so what is wrong here would be noticed by nobody but the reader of a report.
 */
export function interaction12(answer: Answer): readonly EntryElement[] | null {
  const { item, objective, type, response, correct, right } = answer;
  const ids = objective === '' ? [item] : [item, objective];
  if (!ids.every((id) => IDENTIFIER.test(id)) || ![...response, ...correct].every((letter) => LETTER.test(letter))) return null;
  const type12 = interactionType(type);
  const form = type12 === 'matching' ? pairs : letters;
  // Braces say that all of it is needed (SCORM 1.2 RTE 3.4.2).
  const pattern = type12 === 'matching' || type === 'multiple' ? `{${form(correct)}}` : form(correct);
  const elements: (EntryElement | false)[] = [
    ['id', item],
    ['type', type12],
    objective !== '' && ['objectives.0.id', objective],
    ['time', timeOfDay12(answer.at)],
    correct.length > 0 && ['correct_responses.0.pattern', pattern],
    ['weighting', right === null ? '0' : '1'],
    ['student_response', form(response)],
    ['result', right === null ? 'neutral' : right ? 'correct' : 'wrong'],
    ['latency', timespan12(answer.latency)],
  ];
  return elements.filter((element) => element !== false);
}
