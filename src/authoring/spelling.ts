import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import english from 'dictionary-en';
import nspell from 'nspell';
import type { Passage } from './prose/passage.ts';

/** Whether a word is spelled as in the US. */
export type Speller = (word: string) => boolean;

/**
 * A speller with the US English dictionary and the names and terms in `content/spelling.txt`, one a line; lines that begin
 * with # are notes.
 */
export async function speller(root: string): Promise<Speller> {
  const checker = nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) });
  for (const line of (await readFile(join(root, 'spelling.txt'), 'utf8')).split('\n'))
    if (line.trim() && !line.startsWith('#')) checker.add(line.trim());
  return (word) => checker.correct(word);
}

/** What is no word: places for values, web addresses, statutes and reports by number, digits with letters. */
const NO_WORDS = /\{\w+\}|https?:\S+|\b[\w-]+(?:\.[\w-]+)+(?:\/\S*)?|\S*\d\S*|\b[A-Z]{2,}-\S+/g;

/** The words of a text that a dictionary can know, without possessive endings. */
const spelledWords = (text: string): string[] =>
  (
    text
      .replace(NO_WORDS, ' ')
      .replaceAll('’', "'")
      .match(/\p{L}[\p{L}']*/gu) ?? []
  ).map((word) => word.replace(/'s?$/, ''));

/** A text message, as young people write it: an invented person's words without a capital letter. */
const isTextMessage = ({ kind, text }: Passage) => kind === 'voice' && !/\p{Lu}/u.test(text);

/** Misspelled words of a passage, each once. */
export const misspelled = (passage: Passage, correct: Speller): string[] =>
  isTextMessage(passage) ? [] : [...new Set(spelledWords(passage.text).filter((word) => word.length > 1 && !correct(word)))];
