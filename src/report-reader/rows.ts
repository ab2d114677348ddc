import Papa from 'papaparse';

/** A table as it stands in a file. */
export interface Rows {
  /** Cells of each row, without spaces around them. */
  rows: readonly (readonly string[])[];
  /** Rows with a quotation mark that is never closed, or in the wrong place. */
  cut: number;
}

/**
 * Reads a table of text: tabs as Moodle writes them, or commas, semicolons or bars. Null when there are not two columns
 * anywhere.
 */
export function rowsOf(text: string): Rows | null {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimitersToGuess: ['\t', ',', ';', '|'] });
  if (!data.some((row) => row.length > 1)) return null;
  const cut = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row)).size;
  return { rows: data.map((row) => row.map(cleaned)), cut };
}

/** What stands for nothing in a cell. */
const NOTHING = /^(?:[-\u2013\u2014]+|n\/a|null)$/i;

/** Some programs put an apostrophe before what a spreadsheet would run as a formula. Moodle writes `&nbsp;` into empty cells. */
function cleaned(cell: string): string {
  const text = cell.replaceAll('&nbsp;', ' ').trim();
  return NOTHING.test(text) ? '' : text.replace(/^'(?=[=+\-@])/, '');
}
