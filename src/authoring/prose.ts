import { courseSchema } from '../schemas/course.ts';
import { interfaceSchema } from '../schemas/interface.ts';
import { lmsGuideSchema } from '../schemas/lms-guide.ts';
import { openAcrSchema } from '../schemas/openacr.ts';
import { questionsSchema } from '../schemas/question.ts';
import { glossarySchema, hotlinesSchema, objectivesSchema } from '../schemas/reference.ts';
import { requirementsSchema } from '../schemas/requirement.ts';
import { scenarioSchema } from '../schemas/scenario.ts';
import { boostersSchema } from '../schemas/toolkit.ts';
import type { Edition, GuideEntry, LessonEntry, ProseEntry } from './content.ts';
import { oncePer } from './once-per.ts';
import { glossaryKind, itemKind, talkKind } from './prose/kinds.ts';
import { runningOrLabel, type Passage } from './prose/passage.ts';
import { yamlPassages } from './prose/yaml.ts';
import { ACR_FILE } from './read-evidence.ts';

/** The words of one page written in MDX: its title, lead and label first. */
export function pagePassages(page: LessonEntry | ProseEntry | GuideEntry): Passage[] {
  const { file } = page;
  const head = { title: page.title, lead: page.lead, ...('label' in page && { label: page.label }) };
  return [...Object.entries(head).map(([where, text]) => ({ file, where, text, kind: runningOrLabel(text), cites: [] })), ...page.passages];
}

/** The words of all items, file by file. */
function itemPassages(edition: Edition): Passage[] {
  return edition.items.flatMap(({ objective, file, ...item }) =>
    yamlPassages(questionsSchema, { objective, items: [item] }, file, itemKind).map((passage) => ({
      ...passage,
      where: passage.where.replace('items[1]', `item "${item.id}"`),
    })),
  );
}

/** What the sources say, which the sources page shows. It is not translated and not in the registry of words. */
function sourcePassages(edition: Edition): Passage[] {
  return Object.entries(edition.sources).map(([id, { says }]) => ({
    file: 'content/sources.yaml',
    where: `${id}.says`,
    text: says,
    kind: 'reference',
    cites: [id],
  }));
}

/** Passages by the file they stand in. */
export function byFile(passages: readonly Passage[]): Map<string, Passage[]> {
  const files = new Map<string, Passage[]>();
  for (const passage of passages) {
    const known = files.get(passage.file);
    if (known) known.push(passage);
    else files.set(passage.file, [passage]);
  }
  return files;
}

/** What coordinators and reviewers read beside the guides. */
function evidencePassages({ evidence }: Edition): Passage[] {
  return [
    ...evidence.lms.flatMap((guide) => yamlPassages(lmsGuideSchema, guide, `content/lms/${guide.id}.yaml`)),
    ...yamlPassages(openAcrSchema, evidence.acr, `content/${ACR_FILE}`),
  ];
}

/** Every word of an edition that a learner, a coordinator or a reviewer can read. */
export const proseOf = oncePer((edition: Edition): readonly Passage[] => {
  const { course, objectives, glossary, hotlines, boosters, requirements, strings, language } = edition;
  return [
    ...edition.lessons.flatMap(pagePassages),
    ...edition.prose.flatMap(pagePassages),
    ...edition.guides.flatMap(pagePassages),
    ...evidencePassages(edition),
    ...edition.talks.flatMap((talk) => yamlPassages(scenarioSchema, talk, `content/scenarios/${talk.id}.yaml`, talkKind)),
    ...itemPassages(edition),
    ...yamlPassages(courseSchema, course, 'content/course.yaml'),
    ...yamlPassages(objectivesSchema, objectives, 'content/objectives.yaml'),
    ...yamlPassages(glossarySchema, glossary, 'content/glossary.yaml', glossaryKind),
    ...yamlPassages(hotlinesSchema, hotlines, 'content/hotlines.yaml'),
    ...yamlPassages(boostersSchema, boosters, 'content/boosters.yaml'),
    ...yamlPassages(requirementsSchema, requirements, 'content/requirements.yaml'),
    ...yamlPassages(interfaceSchema, strings, `content/interface/${language}.yaml`),
    ...sourcePassages(edition),
  ];
});
