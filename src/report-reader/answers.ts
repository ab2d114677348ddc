import type { KeyItem } from '../../scorm/question-key.ts';
import type { AnswerColumns, Key, Table } from './columns.ts';
import { isResponse, isRightResponse } from './responses.ts';
import { resultOf } from './results.ts';

/** One answer to a question, as a report tells it. */
export interface ReportedAnswer {
  item: string;
  right: boolean;
  /** As the LMS holds it; "" when the report does not tell. */
  response: string;
  /** Whether it is the first answer to this question in its rows. Later ones have seen the reasons. */
  first: boolean;
}

/** The answers in rows that belong together, in the order they were given. Answers that are judged nowhere are left out. */
export function answersOf(rows: Table, columns: readonly AnswerColumns[], key: Key): ReportedAnswer[] {
  const seen = new Set<string>();
  return rows.flatMap((row) =>
    columns.flatMap(({ item, response, result }) => {
      const known = key.get(row[item] ?? '');
      if (!known) return [];
      const given = response === null ? '' : (row[response] ?? '');
      const right = isRight(result === null ? '' : (row[result] ?? ''), given, known);
      if (right === null) return [];
      const first = !seen.has(known.id);
      seen.add(known.id);
      return [{ item: known.id, right, response: given, first }];
    }),
  );
}

/** By the result if there is one, else by holding the response against the key; null when neither tells. */
function isRight(result: string, response: string, item: KeyItem): boolean | null {
  return resultOf(result) ?? (isResponse(response, item) ? isRightResponse(response, item) : null);
}
