import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';
import { proseOf } from '../prose.ts';
import { misspelled, type Speller } from '../spelling.ts';

/** Every word is spelled as in the US, or stands in `content/spelling.txt`. It uses a dictionary, so it runs in tests, not in the build. */
export function spellingChecks(edition: Edition, correct: Speller, problems: Problems): void {
  for (const passage of proseOf(edition))
    for (const word of misspelled(passage, correct))
      problems.add(`${passage.file}: ${passage.where}`, `has the word “${word}”. Correct it, or add it to content/spelling.txt.`);
}
