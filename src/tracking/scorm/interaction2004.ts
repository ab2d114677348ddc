import { interactionType, namesOf, notation } from '../answer-notation.ts';
import type { Answer } from '../keeper.ts';
import type { EntryElement } from './dialect.ts';
import { timespan2004, timestamp2004 } from './time.ts';

/** long_identifier_type in the characters that every LMS takes (RTE 4.1.1.3). */
const IDENTIFIER = /^[\w.-]{1,250}$/;

/** short_identifier_type likewise. Moodle 4.5 takes no hyphen in it. */
const TOKEN = /^[\w.]{1,250}$/;

/**
 * What is told of every answer. Moodle 4.5 sends all entries with every request, and that of a window that closes holds
 * 64 KiB. So the first attempt alone is told in full: the rest of an answer is on record by the id of its question.
 */
const ESSENTIAL = new Set(['id', 'type', 'timestamp', 'learner_response', 'result', 'latency']);

/** Characters of a description without the tag of its language (RTE 4.2.9). */
const DESCRIPTION = 250;

/** An answer as SCORM 2004 writes it (RTE 4.2.9), in the order the elements depend on one another; null when it cannot be written. */
export function interaction2004(answer: Answer): readonly EntryElement[] | null {
  const { item, objective, type, right, attempt } = answer;
  const { response, correct, parts } = namesOf(answer);
  const ids = objective === '' ? [item] : [item, objective];
  if (!ids.every((id) => IDENTIFIER.test(id)) || ![...response, ...correct, ...parts].every((token) => TOKEN.test(token))) return null;
  const timestamp = timestamp2004(answer.at);
  const text = description(answer);
  const elements: (EntryElement | false)[] = [
    ['id', item],
    ['type', interactionType(type)],
    objective !== '' && ['objectives.0.id', objective],
    timestamp !== null && ['timestamp', timestamp],
    correct.length > 0 && ['correct_responses.0.pattern', notation(type, correct, parts)],
    ['weighting', right === null ? '0' : '1'],
    // Moodle 4.5 refuses an empty one.
    response.length > 0 && ['learner_response', notation(type, response, parts)],
    ['result', right === null ? 'neutral' : right ? 'correct' : 'incorrect'],
    ['latency', timespan2004(answer.latency)],
    text !== '' && ['description', text],
  ];
  return elements.filter((element) => element !== false).filter(([name]) => attempt === 1 || ESSENTIAL.has(name));
}

/** One line of plain text: no brace in front, which would open a tag; no half of a character, which Moodle 4.5 cannot send. */
function description({ description: text, language }: Answer): string {
  const plain = text.replace(/\s+/g, ' ').trim().replace(/^\{+/, '');
  const cut = plain.slice(0, DESCRIPTION).replace(/\p{Cs}/gu, '');
  return cut === '' || language === undefined ? cut : `{lang=${language}}${cut}`;
}
