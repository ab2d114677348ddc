/** Words for a result that are nothing else. `null` is neither right nor wrong (SCORM 1.2 and 2004). */
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['correct', true],
  ['right', true],
  ['wrong', false],
  ['incorrect', false],
  ['unanticipated', null],
  ['neutral', null],
]);

/** What stands for a result in some tables, and for an answer or a count in others. */
const SIGNS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
]);

/** Heads under which signs are results, in the languages a head is likely to be in. */
const RESULT_HEAD = /result|score|right|correct|point|grade|mark|success|\bok\b|punt|nota|acierto/i;
const OTHER_HEAD = /answer|response|respuesta|attempt|try/i;

/** What a cell says of an answer; null when it does not tell. */
export function resultOf(cell: string): boolean | null {
  const word = wordOf(cell);
  return WORDS.get(word) ?? SIGNS.get(word) ?? null;
}

/**
 * Whether cells of a column, none of them empty, say how answers were judged, whatever the column is called. Some may hold
 * what is no result, such as "skipped".
 */
export function areResults(cells: readonly string[]): boolean {
  const words = cells.map(wordOf);
  const known = words.filter((word) => WORDS.has(word) || SIGNS.has(word));
  return words.some((word) => WORDS.has(word)) && known.length * 2 > words.length;
}

/** Whether they do under this head: true, false, 1 and 0 alone may stand for anything. */
export function areResultsUnder(head: string, cells: readonly string[]): boolean {
  return cells.length > 0 && RESULT_HEAD.test(head) && !OTHER_HEAD.test(head) && cells.every((cell) => SIGNS.has(wordOf(cell)));
}

/** Spreadsheets write 1 as 1.00. */
const wordOf = (cell: string) => cell.toLowerCase().replace(/^([01])[.,]0+$/, '$1');
