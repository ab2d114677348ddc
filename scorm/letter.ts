import { format } from '../src/course/format.ts';
import type { PackageSettings } from '../src/schemas/package-settings.ts';
import type { PackageData } from './package-data.ts';

/**
 * A letter to learners that is true of this package, a paragraph an entry: how long the course takes, what counts, what it is
 * about, where to open it, whom to ask. What only the agency knows stands in square brackets. The time is the one worked out
 * from the course, also where the certificate gives other hours: it is how long a learner has to plan for.
 */
export function letterOf(settings: PackageSettings, { course, hours, readMe: { letter } }: PackageData): string[] {
  const { complete, passMark, tries, recordChoices, agency } = settings;
  const sentences = [letter.counts[complete], triesIn(settings, letter), recordChoices ? letter.recorded : ''];
  return [
    format(letter.subject, { title: course.title }),
    letter.greeting,
    format(letter.time, { title: course.title, time: hours[complete] }),
    format(sentences.filter((sentence) => sentence !== '').join(' '), { mark: passMark, tries: tries ?? 0 }),
    letter.about,
    letter.open,
    letter.help,
    agency.name === '' ? letter.from : format(letter.fromAgency, { agency: agency.name }),
  ];
}

/** How often the final check may be taken, where it counts; "" where it does not. */
function triesIn({ complete, tries }: PackageSettings, words: PackageData['readMe']['letter']): string {
  if (complete === 'lessons') return '';
  if (tries === null) return words.noLimit;
  return tries === 1 ? words.oneTry : words.severalTries;
}
