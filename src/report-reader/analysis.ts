import { REPORTED_HEADS, type KeyItem } from '../../scorm/question-key.ts';
import { answersOf, type ReportedAnswer } from './answers.ts';
import { answerColumns, headOf, type AnswerColumns, type Key } from './columns.ts';
import type { FileProblem } from './decode.ts';
import { groupingOf, type Basis } from './grouping.ts';
import type { Rows } from './rows.ts';

/** How often something was answered, and how often rightly. */
export interface Tally {
  /** Answers that count for `share`: first ones, or all where the table does not tell which are first. */
  counted: number;
  /** How many of those are right. */
  right: number;
  all: number;
  /** Share of the counted answers that are right, 0 to 1; null without any. */
  share: number | null;
}

/** A question with the most common answer that is not right. */
export interface ItemTally extends Tally {
  item: KeyItem;
  mistake: { response: string; count: number } | null;
}

export interface ObjectiveTally extends Tally {
  objective: KeyItem['objective'];
}

/** What a report tells of the questions. It names nobody. */
export interface Analysis {
  rows: number;
  basis: Basis;
  /** Attempts or people, by the basis, with at least one answer. */
  answering: number;
  /** Rows with a quotation mark that is never closed, or in the wrong place: read as well as they can be. */
  cut: number;
  /** Cells with what looks like a question of another version. */
  skipped: number;
  total: Tally;
  /** Hardest first; what nobody answered is left out. */
  objectives: readonly ObjectiveTally[];
  items: readonly ItemTally[];
}

/** How an id of a question looks: an older or newer version may have others. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** Works out figures for each question and objective. The problem is one of the file, told as a sentence. */
export function analyse({ rows, cut }: Rows, key: readonly KeyItem[]): Analysis | { problem: FileProblem } {
  if (rows.some((row) => Object.values(REPORTED_HEADS).every((head) => row.includes(head)))) return { problem: 'questionKey' };
  const known = new Map(key.map((item) => [item.id, item]));
  const columns = answerColumns(rows, known);
  if (columns.length === 0) return { problem: 'noItems' };
  const { basis, groups } = groupingOf(rows, columns, known);
  const byGroup = groups.map((group) => answersOf(group, columns, known)).filter((answers) => answers.length > 0);
  const answers = byGroup.flat();
  if (answers.length === 0) return { problem: 'noResults' };
  const tallied = (each: readonly ReportedAnswer[]) => tally(each, basis);
  const items = key.flatMap((item) => itemTally(item, answers, tallied)).toSorted(hardestFirst);
  return {
    rows: rows.length,
    basis,
    answering: byGroup.length,
    cut,
    skipped: columns.reduce((sum, { item }) => sum + unknownIn(rows, known, item), 0),
    total: tallied(answers),
    objectives: objectiveTallies(key, answers, tallied),
    items,
  };
}

/** Cells of a column of questions, under its head, with what looks like a question of another version. */
function unknownIn(rows: Rows['rows'], known: Key, item: AnswerColumns['item']): number {
  const under = rows.slice(rows.indexOf(headOf(rows, known, item)) + 1);
  return under.filter((row) => ID.test(row[item] ?? '') && !known.has(row[item] ?? '')).length;
}

type Tallied = (answers: readonly ReportedAnswer[]) => Tally;

function tally(answers: readonly ReportedAnswer[], basis: Basis): Tally {
  const counted = answers.filter(({ first }) => first || basis === 'answers');
  const right = counted.filter((answer) => answer.right).length;
  return { counted: counted.length, right, all: answers.length, share: counted.length ? right / counted.length : null };
}

function itemTally(item: KeyItem, answers: readonly ReportedAnswer[], tallied: Tallied): ItemTally[] {
  const own = answers.filter((answer) => answer.item === item.id);
  return own.length ? [{ item, ...tallied(own), mistake: commonMistake(own) }] : [];
}

function objectiveTallies(key: readonly KeyItem[], answers: readonly ReportedAnswer[], tallied: Tallied): ObjectiveTally[] {
  const objectives = new Map(key.map(({ objective }) => [objective.id, objective]));
  const objectiveOf = new Map(key.map(({ id, objective }) => [id, objective.id]));
  return [...objectives.values()]
    .map((objective) => ({ objective, ...tallied(answers.filter(({ item }) => objectiveOf.get(item) === objective.id)) }))
    .filter(({ all }) => all > 0)
    .toSorted(hardestFirst);
}

/** The response that is wrong most often, of all answers; null when nothing wrong was told with its response. */
function commonMistake(answers: readonly ReportedAnswer[]): ItemTally['mistake'] {
  const counts = new Map<string, number>();
  for (const { right, response } of answers) if (!right && response !== '') counts.set(response, (counts.get(response) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most ? { response: most[0], count: most[1] } : null;
}

const hardestFirst = (one: Tally, other: Tally) => (one.share ?? 1) - (other.share ?? 1);
