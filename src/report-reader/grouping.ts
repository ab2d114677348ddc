import { headOf, type AnswerColumns, type Key, type Table } from './columns.ts';

/**
 * Of what an answer can be the first: of an attempt, which has a row of its own; of a person, whose answers have a row
 * each; of nothing that the table tells.
 */
export type Basis = 'attempts' | 'people' | 'answers';

/** Rows of a table that belong together. */
export interface Grouping {
  basis: Basis;
  groups: readonly Table[];
}

const PERSON = /learner|student|user|name|mail|person|people|employee|participant|actor|staff|nombre|correo|usuario/i;
/** What else has a name: what was done, and the group somebody belongs to, which would make one person of many. */
const NO_PERSON =
  /question|item|interaction|activity|course|lesson|module|file|\btest|quiz|exam|assessment|training|object|package|\bsco\b|group|team|office|\bunit\b|department|division|region|county|agency|organi[sz]ation|company|\brole\b|\btype\b|title|status|manager|supervisor|pregunta|actividad|curso|lecci|m[oó]dulo|archivo|grupo|equipo|oficina/i;
const TIME = /time|date|when|stamp|fecha/i;

/** Which rows belong together: with one column of questions each row is an answer, and those of one person are one group. */
export function groupingOf(rows: Table, columns: readonly AnswerColumns[], key: Key): Grouping {
  const [only, ...others] = columns;
  const each = rows.map((row) => [row]);
  if (only === undefined || others.length > 0) return { basis: 'attempts', groups: each };
  const head = headOf(rows, key, only.item);
  const own = new Set(Object.values(only));
  const named = (pattern: RegExp) => head.flatMap((text, column) => (pattern.test(text) && !own.has(column) ? [column] : []));
  const person = named(PERSON).filter((column) => !NO_PERSON.test(head[column] ?? ''));
  const whoIn = (row: readonly string[]) => person.map((column) => row[column] ?? '').join('\n');
  const answered = rows.filter((row) => key.has(row[only.item] ?? ''));
  // Names are often cleared before a report is passed on. What is left is not all of one person.
  if (answered.some((row) => whoIn(row).trim() === '')) return { basis: 'answers', groups: each };
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of inOrder(answered, named(TIME))) {
    const who = whoIn(row);
    const group = groups.get(who);
    if (group) group.push(row);
    else groups.set(who, [row]);
  }
  return { basis: 'people', groups: [...groups.values()] };
}

/** Whether a cell may be a day, with or without a time. Seconds and tries are numbers too, and browsers make days of them. */
const DAY = /\b(?:19|20)\d\d\b|\d[-./]\d+[-./]\d/;

/** Rows from the earliest to the latest by a column in which every cell is a time; as they stand where there is none. */
function inOrder(rows: Table, columns: readonly number[]): Table {
  const momentOf = (cell: string) => (DAY.test(cell) ? Date.parse(cell) : Number.NaN);
  const timeIn = (column: number) => (row: readonly string[]) => momentOf(row[column] ?? '');
  const time = columns.map(timeIn).find((at) => rows.every((row) => !Number.isNaN(at(row))));
  return time === undefined ? rows : rows.toSorted((one, other) => time(one) - time(other));
}
