import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';
import { proseOf } from '../prose.ts';
import type { PassageKind } from '../prose/passage.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';

/** Beyond this a tired reader has lost the beginning. Writers aim at 22. */
export const LONGEST_SENTENCE = 25;

/** What stands in for whole works: a source is summed up in as few sentences as it takes. */
const EXEMPT = new Set<PassageKind>(['reference']);

/** No sentence is too long to take in at once. */
export function sentenceChecks(edition: Edition, problems: Problems): void {
  for (const { kind, text, file, where } of proseOf(edition)) {
    if (EXEMPT.has(kind)) continue;
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence).length;
      if (words > LONGEST_SENTENCE)
        problems.add(`${file}: ${where}`, `has a sentence of ${words} words, “${sentence}” Break it up: at most ${LONGEST_SENTENCE}.`);
    }
  }
}
