import type { KeyItem } from '../../scorm/question-key.ts';

/** Letters and numbers that stand for steps, cards, groups and blanks, with words behind them in SCORM 2004. */
const PART = /^(\d|[a-z])(_|$)/;

/** Whether a cell can be an answer to a question: it is made of names of options, or is the right answer as some LMS reports it. */
export function isResponse(cell: string, item: KeyItem): boolean {
  const response = plain(cell);
  if (isRightResponse(cell, item)) return true;
  if (item.type === 'true-false' && (response === 'true' || response === 'false')) return true;
  const hasParts = item.type === 'sequence' || item.type === 'sort' || item.type === 'rewrite';
  const names = new Set(item.choices.map(({ name }) => name));
  const parts = response.split(hasParts ? /\[[.,]\]|[.,]/ : /\[,\]|,/);
  // A number alone is an attempt or a weight: an order or a sorting has several parts.
  if (hasParts) return parts.length > 1 && parts.every((part) => PART.test(part));
  return parts.every((part) => names.has(part.replace(/_.*$/, '')));
}

/** Whether an answer is the right one, in the words of any standard. */
export function isRightResponse(cell: string, { reported }: KeyItem): boolean {
  return Object.values(reported).some((right) => plain(right) === plain(cell));
}

/** A response or a pattern without braces, spaces and capitals, which say nothing about the answer. */
const plain = (text: string) =>
  text
    .replace(/^\{|\}$/g, '')
    .replaceAll(' ', '')
    .toLowerCase();
