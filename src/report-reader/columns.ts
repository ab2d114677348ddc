/** Where the answers to one question stand in each row. */
export interface AnswerColumns {
  /** Column with the id of the question. */
  item: number;
  /** Column with what was answered, if there is one. */
  response: number | null;
  /** Column with the result, if there is one. */
  result: number | null;
}

/** Words for a result in SCORM 1.2 and 2004. */
const RESULTS = new Set(['correct', 'wrong', 'incorrect', 'unanticipated', 'neutral']);

type Table = readonly (readonly string[])[];

/**
 * Finds the columns by what is in them rather than by their names, which differ between languages of an LMS. A column with
 * ids of questions begins a group; the group's result and response follow it, as in Moodle's interactions report.
 */
export function answerColumns(rows: Table, isItem: (cell: string) => boolean): AnswerColumns[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const items = Array.from({ length: width }, (_, column) => column).filter((column) => rows.some((row) => isItem(row[column] ?? '')));
  return items.map((item, index) => {
    const end = items[index + 1] ?? width;
    const group = Array.from({ length: end - item - 1 }, (_, offset) => item + 1 + offset);
    const result = group.find((column) => holdsResults(rows, column, item, isItem)) ?? null;
    const response = group.find((column) => column !== result && rows.some((row) => isItem(row[item] ?? '') && row[column])) ?? null;
    return { item, response, result };
  });
}

/** Whether a column says how answers were judged. Only rows with a question count: the head of the table has none. */
function holdsResults(rows: Table, column: number, item: number, isItem: (cell: string) => boolean): boolean {
  const cells = rows.filter((row) => isItem(row[item] ?? '')).flatMap((row) => row[column] || []);
  return cells.length > 0 && cells.every((cell) => RESULTS.has(cell.toLowerCase()));
}
