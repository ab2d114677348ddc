import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/** 1-800-843-5678, (800) 843-5678, 800.843.5678, 1-800-THE-LOST, 1-800-RUNAWAY and the like; not statutes or figures. */
const PHONE = /(?:\b1[-. ])?(?:\b8\d\d[-. ]|\(8\d\d\) ?)(?:\d{3}[-. ]\d{4}|[A-Z]{3,}(?:-[A-Z]+)?)\b/;

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
  for (const page of [...edition.lessons, ...edition.prose, ...edition.guides]) look(page.body, page.file);
  for (const talk of edition.talks) look(JSON.stringify(talk), `content/scenarios/${talk.id}.yaml`);
  for (const item of edition.items) look(JSON.stringify(item), `${item.file}: item "${item.id}"`);
  look(JSON.stringify(edition.strings), `content/interface/${edition.language}.yaml`);
  for (const guide of edition.evidence.lms) look(JSON.stringify(guide), `content/lms/${guide.id}.yaml`);
  look(JSON.stringify(edition.course), 'content/course.yaml');
  look(JSON.stringify(edition.glossary), 'content/glossary.yaml');
  look(JSON.stringify(edition.objectives), 'content/objectives.yaml');
  look(JSON.stringify(edition.requirements), 'content/requirements.yaml');
  look(JSON.stringify(edition.boosters), 'content/boosters.yaml');
}
