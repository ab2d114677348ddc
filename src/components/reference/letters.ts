import type { Work } from './source-groups.ts';

/** What a title is sorted by: quotation marks and the like before it do not count. */
export const sortedBy = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, '');

/** The works with which a new letter begins, each with the letter; titles that begin with a figure stand under "0–9". */
export function newLetters(works: readonly Work[], language: string): Map<Work, string> {
  const begins = new Map<string, Work>();
  for (const work of works) {
    const first = sortedBy(work.title).charAt(0).toLocaleUpperCase(language);
    const letter = /\p{N}/u.test(first) ? '0–9' : first;
    if (!begins.has(letter)) begins.set(letter, work);
  }
  return new Map([...begins].map(([letter, work]) => [work, letter]));
}
