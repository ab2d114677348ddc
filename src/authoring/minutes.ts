import type { Item } from '../schemas/question.ts';
import type { ItemEntry } from './content.ts';
import type { Passage } from './prose/passage.ts';
import { wordsOf } from './sentences.ts';

/** Adults read easy non-fiction at about 240 words a minute; this is for people who stop to think, and for tired ones. */
const WORDS_A_MINUTE = 200;

/** Seconds to read an item, think, answer and read the reasons. Moving or filling in takes longer than ticking. */
const ITEM_SECONDS: Record<Item['type'], number> = {
  choice: 30,
  multiple: 30,
  'true-false': 30,
  sequence: 45,
  rewrite: 45,
  sort: 60,
};

const rounded = (seconds: number) => Math.max(1, Math.round(seconds / 60));
const answering = (items: readonly ItemEntry[]) => items.reduce((sum, { type }) => sum + ITEM_SECONDS[type], 0);

/** Seconds a lesson takes: every word on the page at reading pace, and the time of its checks. */
export function lessonSeconds(passages: readonly Passage[], checks: readonly ItemEntry[]): number {
  const words = passages.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return (words / WORDS_A_MINUTE) * 60 + answering(checks);
}

/** The same in whole minutes, as pages show it. */
export const lessonMinutes = (passages: readonly Passage[], checks: readonly ItemEntry[]) => rounded(lessonSeconds(passages, checks));

/** Whole minutes of a final check of `draw` questions, by what the items of the bank take on average. */
export function finalCheckMinutes(draw: number, items: readonly ItemEntry[]): number {
  const bank = items.filter(({ use }) => use === 'final');
  return rounded((draw * answering(bank)) / Math.max(1, bank.length));
}
