import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Passage } from './prose/passage.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

/** What is read in whole sentences. Labels are not: counted as sentences they would make every page look easier than it is. */
const READ_THROUGH = new Set<Passage['kind']>(['running', 'speech', 'story']);
/** "1,286" and "24" are read aloud too, which the library does not do: about two syllables. */
const SYLLABLES_OF_A_NUMBER = 2;

const syllables = (word: string) => (/\p{L}/u.test(word) ? syllable(word) : SYLLABLES_OF_A_NUMBER);

/** The US school grade that can read these passages with ease, by Flesch and Kincaid; null when nothing is read in sentences. */
export function gradeOf(passages: readonly Passage[]): number | null {
  const sentences = passages.filter(({ kind }) => READ_THROUGH.has(kind)).flatMap(({ text }) => sentencesOf(text));
  const words = sentences.flatMap(wordsOf);
  if (!words.length) return null;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllables(word), 0),
  });
}
