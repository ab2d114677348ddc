import type { Edition } from '../content.ts';
import { phrasesIn } from '../phrase-finder.ts';
import type { Problems } from '../problems.ts';
import { proseOf } from '../prose.ts';

/** Banned words stand nowhere but in marked examples. */
export function phraseChecks(edition: Edition, problems: Problems): void {
  for (const passage of proseOf(edition))
    for (const { entry, words } of phrasesIn(passage, edition.phrases)) {
      const { level, instead, why } = edition.phrases[entry]!;
      if (level === 'banned')
        problems.add(
          `${passage.file}: ${passage.where}`,
          `says “${words}”. Write instead: ${instead}. ${why} If it is an example, put it in quotation marks or in the "from" of a <Swap>.`,
        );
    }
}
