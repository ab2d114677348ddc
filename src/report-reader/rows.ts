import Papa from 'papaparse';

/** A file with more lines of such faults than these gives its quotation marks no meaning, as Moodle's files of tabs do. */
const MOST_FAULTS = 20;

/** A table as it stands in a file. */
export interface Rows {
  /** Cells of each row, without spaces around them. */
  rows: readonly (readonly string[])[];
  /** Rows with a quotation mark that is never closed, or in the wrong place: read as well as they can be. */
  cut: number;
}

/**
 * Reads a table of text: tabs as Moodle writes them, or commas, semicolons or bars. Null when there are not two columns
 * anywhere.
 */
export function rowsOf(text: string): Rows | null {
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimitersToGuess: ['\t', ',', ';', '|'] });
  const { table, cut } = errors.some(isOfQuotes) ? pastFaults(text, meta.delimiter, meta.linebreak) : { table: data, cut: 0 };
  const rows = table.map((row) => row.map(cleaned)).filter((row) => row.some((cell) => cell !== ''));
  return rows.some((row) => row.length > 1) ? { rows, cut } : null;
}

/**
 * A name such as `"Bo" Larsen` opens a quotation that ends nowhere, and all that follows would be taken for one cell. So a
 * line with such a fault is read by itself, its quotation marks as signs without a meaning, and reading goes on behind it.
 */
function pastFaults(text: string, delimiter: string, newline: string): { table: string[][]; cut: number } {
  const table: string[][] = [];
  let cut = 0;
  for (let from = 0; from < text.length; cut += 1) {
    const rest = text.slice(from);
    if (cut === MOST_FAULTS) {
      const lines = rest.split(newline);
      for (const line of lines) table.push(plain(line, delimiter));
      return { table, cut: cut + lines.filter((line) => line.includes('"')).length };
    }
    const { sound, end } = untilFault(rest, delimiter, newline);
    for (const row of sound) table.push(row);
    if (end === null) break;
    const next = rest.indexOf(newline, end);
    table.push(plain(rest.slice(end, next < 0 ? undefined : next), delimiter));
    from = next < 0 ? text.length : from + next + newline.length;
  }
  return { table, cut };
}

/** The cells of a line, whatever quotation marks are in it. */
const plain = (line: string, delimiter: string) => line.replaceAll('"', '').split(delimiter);

/** The rows before the first with a fault, and where that begins; null when there is none. */
function untilFault(text: string, delimiter: string, newline: string): { sound: string[][]; end: number | null } {
  const sound: string[][] = [];
  let read = 0;
  let isFaulty = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: newline as '\n',
    step: ({ data, errors, meta }, parser) => {
      isFaulty = errors.some(isOfQuotes);
      if (isFaulty) return parser.abort();
      sound.push(data);
      read = meta.cursor;
    },
  });
  return { sound, end: isFaulty ? read : null };
}

const isOfQuotes = ({ type }: Papa.ParseError) => type === 'Quotes';

/** What stands for nothing in a cell. */
const NOTHING = /^(?:[-\u2013\u2014]+|n\/a|null)$/i;

/** Some programs put an apostrophe before what a spreadsheet would run as a formula. Moodle writes `&nbsp;` into empty cells. */
function cleaned(cell: string): string {
  const text = cell.replaceAll('&nbsp;', ' ').trim();
  return NOTHING.test(text) ? '' : text.replace(/^'(?=[=+\-@])/, '');
}
