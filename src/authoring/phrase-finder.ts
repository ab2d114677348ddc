import type { Phrases } from '../schemas/phrases.ts';
import { oncePer } from './once-per.ts';
import type { Passage, PassageKind } from './prose/passage.ts';

/** Passages in which such words are examples, or belong to somebody else. */
const MARKED = new Set<PassageKind>(['example', 'voice', 'reference']);

/** A phrase found where it is no example. */
export interface Found {
  /** Key in phrases.yaml. */
  entry: string;
  words: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A star stands for any letters. Where words stand apart, writers put a hyphen too: "bad-kid file". */
const findable = (words: string) => escaped(words).replaceAll('\\*', '\\p{L}*').replaceAll(' ', '[\\s-]+');

/** Letters alone make a word another word: a hyphen joins it to one and leaves it what it is, as in "ex-runner". */
const pattern = (find: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${find.map(findable).join('|')})(?!\\p{L})`, 'giu');

/** What to look for and what to pass over, entry by entry. */
const patternsOf = oncePer((phrases: Phrases) =>
  Object.entries(phrases).map(([entry, { find, mayStand }]) => ({
    entry,
    find: pattern(find),
    mayStand: mayStand.map((words) => new RegExp(escaped(words), 'gi')),
  })),
);

/** Text without what stands in quotation marks, which marks it as somebody's words. Sentences around it stay apart. */
const unquoted = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, '“…”').replaceAll('’', "'");

/** All the phrases that the passage uses itself. */
export function phrasesIn(passage: Passage, phrases: Phrases): Found[] {
  if (MARKED.has(passage.kind)) return [];
  const text = unquoted(passage.text);
  return patternsOf(phrases).flatMap(({ entry, find, mayStand }) => {
    const rest = mayStand.reduce((left, words) => left.replaceAll(words, '…'), text);
    return [...rest.matchAll(find)].map(([words]) => ({ entry, words }));
  });
}
