import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/** The marks between the parts of a number: hyphens of every make, full stops and spaces. */
const GAP = '[-\u2010-\u2013. \u00A0]';

/** (703) 224-2150, 703-224-2150, 1 800.843.5678 and the like, in all of North America; not statutes, figures or years. */
const IN_DIGITS = `(?:\\+?1${GAP})?(?:\\(\\d{3}\\) ?|\\d{3}${GAP})\\d{3}${GAP}\\d{4}(?!\\d)`;

/** 1-800-THE-LOST, 1-800-RUNAWAY. Behind other numbers capital letters are names: "in 350 LMS". */
const IN_LETTERS = `(?:1${GAP})?(?:8\\d\\d${GAP}|\\(8\\d\\d\\) ?)[A-Z]{3,}(?:-[A-Z]+)?\\b`;

/** Text 233733, text "HELP" to 233733, texting BEFREE (233733). */
const SHORT_CODE = `(?:TEXT|[Tt]ext(?:s|ing)?):? (?:["“\\\\]*[A-Z]{2,}["”\\\\]* )?(?:(?:to|at) )?(?:\\(\\d{5,6}\\)|\\d{5,6}(?!\\d))`;

const PHONE = new RegExp(`(?<!\\d)(?:${IN_DIGITS}|${IN_LETTERS}|${SHORT_CODE})`);

/** A number can change overnight, so it is written in hotlines.yaml alone and everywhere else by reference. */
export function phoneNumbers(edition: Edition, problems: Problems): void {
  const look = (text: string, where: string) => {
    const found = PHONE.exec(text);
    if (found)
      problems.add(
        where,
        `has the phone number ${found[0]} written out. Name the hotline instead: <Phone id="…" /> shows its number from content/hotlines.yaml.`,
      );
  };
  for (const page of [...edition.lessons, ...edition.prose, ...edition.guides])
    look(`${page.title}\n${page.lead}\n${page.body}`, page.file);
  for (const talk of edition.talks) look(JSON.stringify(talk), `content/scenarios/${talk.id}.yaml`);
  for (const item of edition.items) look(JSON.stringify(item), `${item.file}: item "${item.id}"`);
  look(JSON.stringify(edition.strings), `content/interface/${edition.language}.yaml`);
  for (const guide of edition.evidence.lms) look(JSON.stringify(guide), `content/lms/${guide.id}.yaml`);
  look(JSON.stringify(edition.course), 'content/course.yaml');
  look(JSON.stringify(edition.glossary), 'content/glossary.yaml');
  look(JSON.stringify(edition.objectives), 'content/objectives.yaml');
  // What a source says is in the course's own words; its title and address are not.
  for (const [id, { says }] of Object.entries(edition.sources)) look(says, `content/sources.yaml: ${id}.says`);
  look(JSON.stringify(edition.requirements), 'content/requirements.yaml');
  look(JSON.stringify(edition.boosters), 'content/boosters.yaml');
}
