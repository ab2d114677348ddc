import type { KeyItem } from '../../scorm/question-key.ts';
import type { AnswerColumns } from './columns.ts';

/** One answer to a question, as a report tells it. */
export interface ReportedAnswer {
  item: string;
  right: boolean;
  /** As the LMS holds it; "" when the report does not tell. */
  response: string;
  /** Whether it is the first answer to this question in its row. Later ones have seen the reasons. */
  first: boolean;
}

/** The answers of a row, in the order they were given. Answers that are judged nowhere are left out. */
export function answersOf(row: readonly string[], columns: readonly AnswerColumns[], key: ReadonlyMap<string, KeyItem>): ReportedAnswer[] {
  const seen = new Set<string>();
  return columns.flatMap(({ item, response, result }) => {
    const known = key.get(row[item] ?? '');
    if (!known) return [];
    const given = response === null ? '' : (row[response] ?? '');
    const right = isRight(result === null ? '' : (row[result] ?? ''), given, known);
    if (right === null) return [];
    const first = !seen.has(known.id);
    seen.add(known.id);
    return [{ item: known.id, right, response: given, first }];
  });
}

/** By the result if there is one, else by holding the response against the key; null when neither tells. */
function isRight(result: string, response: string, { reported }: KeyItem): boolean | null {
  const word = result.toLowerCase();
  if (word === 'correct') return true;
  if (word === 'wrong' || word === 'incorrect') return false;
  if (response === '') return null;
  return Object.values(reported).some((right) => plain(right) === plain(response));
}

/** A response or a pattern without braces and spaces, which say nothing about the answer. */
const plain = (text: string) => text.replace(/^\{|\}$/g, '').replaceAll(' ', '');
