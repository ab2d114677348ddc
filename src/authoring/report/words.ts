import { unsourced } from '../checks/claims.ts';
import { LONGEST_SENTENCE } from '../checks/sentences.ts';
import { stalenessChecks } from '../checks/staleness.ts';
import type { Edition } from '../content.ts';
import { phrasesIn } from '../phrase-finder.ts';
import { Problems } from '../problems.ts';
import { proseOf } from '../prose.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';
import type { ReportPart } from './part.ts';

const orNone = (lines: string[]) => (lines.length ? lines.map((line) => `- ${line}`) : ['None.']);

/** Claims that name no source. The build refuses them, so the list is empty in a course that builds. */
export function claimsPart(edition: Edition): ReportPart {
  const list = proseOf(edition).flatMap((passage) =>
    unsourced(passage).map(({ what, sentence }) => `${passage.file}: ${what}: “${sentence}”`),
  );
  return { title: 'Claims without a source', lines: orNone(list) };
}

/** Words a writer should look at again. */
export function phrasesPart(edition: Edition): ReportPart {
  const list = proseOf(edition).flatMap((passage) =>
    phrasesIn(passage, edition.phrases).map(
      ({ entry, words }) => `${passage.file}: ${passage.where}: “${words}”. Better: ${edition.phrases[entry]?.instead}.`,
    ),
  );
  return { title: 'Discouraged phrases', lines: orNone(list) };
}

/** Long sentences where they are allowed: in what sources say. */
export function longSentencesPart(edition: Edition): ReportPart {
  const list = proseOf(edition).flatMap(({ file, where, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const count = wordsOf(sentence).length;
      return count > LONGEST_SENTENCE ? [`${file}: ${where}: ${count} words`] : [];
    }),
  );
  return { title: `Sentences of more than ${LONGEST_SENTENCE} words`, lines: orNone(list) };
}

/** What has not been held against its source for long, on the day `today`. */
export function stalePart(edition: Edition, today: Date): ReportPart {
  const old = new Problems();
  stalenessChecks(edition, today, old, old);
  return { title: 'To be checked again', lines: orNone(old.list) };
}
