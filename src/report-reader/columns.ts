import type { KeyItem } from '../../scorm/question-key.ts';
import { isResponse, isRightResponse } from './responses.ts';
import { areResults, areResultsUnder, resultOf } from './results.ts';

/** Where the answers to one question stand in each row. */
export interface AnswerColumns {
  /** Column with the id of the question. */
  item: number;
  /** Column with what was answered, if there is one. */
  response: number | null;
  /** Column with the result, if there is one. */
  result: number | null;
}

export type Table = readonly (readonly string[])[];
export type Key = ReadonlyMap<string, KeyItem>;

/** A cell of a column that belongs to a question, with that question. Empty ones are left out. */
interface Cell {
  text: string;
  item: KeyItem;
  row: readonly string[];
}

/** How a column with the right answers is called, which is no column of responses though it looks like one. */
const RIGHT_ANSWER = /right|correct|\bkey\b/i;

/**
 * Finds the columns by what is in them rather than by their names, which differ between languages of an LMS. A column with
 * ids of questions begins a group; the group's result and response follow it, as in Moodle's interactions report. A table
 * with one such column may have them before it too.
 */
export function answerColumns(rows: Table, key: Key): AnswerColumns[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const all = Array.from({ length: width }, (_, column) => column);
  const items = all.filter((column) => rows.some((row) => key.has(row[column] ?? '')));
  return items.map((item, index) => {
    const after = all.slice(item + 1, items[index + 1] ?? width);
    return { item, ...judgedBy(rows, key, item, items.length === 1 ? [...after, ...all.slice(0, item)] : after) };
  });
}

/** Which of the columns hold the result and the response. Only rows with a question count: the head of the table has none. */
function judgedBy(rows: Table, key: Key, item: number, columns: readonly number[]): Pick<AnswerColumns, 'response' | 'result'> {
  const head = headOf(rows, key, item);
  const cells = new Map(columns.map((column) => [column, cellsOf(rows, key, item, column)]));
  const texts = (column: number) => (cells.get(column) ?? []).map(({ text }) => text);
  const result =
    columns.find((column) => areResults(texts(column))) ??
    columns.find((column) => areResultsUnder(head[column] ?? '', texts(column))) ??
    null;
  const response = columns.find(
    (column) => column !== result && areResponses(cells.get(column) ?? [], result, RIGHT_ANSWER.test(head[column] ?? '')),
  );
  return { response: response ?? null, result };
}

/**
 * The row that names the columns: the fullest of those before the first question, since many LMSs write a title, a date or
 * "sep=;" above it. An empty row where the table begins with a question.
 */
export function headOf(rows: Table, key: Key, item: number): readonly string[] {
  const filled = (row: readonly string[]) => row.filter((cell) => cell !== '').length;
  const before = rows.slice(
    0,
    rows.findIndex((row) => key.has(row[item] ?? '')),
  );
  return before.reduce((head, row) => (filled(row) > filled(head) ? row : head), []);
}

function cellsOf(rows: Table, key: Key, item: number, column: number): Cell[] {
  return rows.flatMap((row) => {
    const [text, known] = [row[column] ?? '', key.get(row[item] ?? '')];
    return text === '' || known === undefined ? [] : [{ text, item: known, row }];
  });
}

/**
 * Whether a column holds what was answered: most of its cells can be answers to their question. A column of right answers
 * can be that too. It gives itself away where answers are judged wrong; where none is judged, by its head.
 */
function areResponses(cells: readonly Cell[], result: number | null, isCalledRight: boolean): boolean {
  if (!isMost(cells, ({ text, item }) => isResponse(text, item))) return false;
  if (result === null) return !isCalledRight;
  const wrong = cells.filter(({ row }) => resultOf(row[result] ?? '') === false);
  return !isMost(wrong, ({ text, item }) => isRightResponse(text, item));
}

const isMost = (cells: readonly Cell[], holds: (cell: Cell) => boolean) => cells.filter(holds).length * 2 > cells.length;
