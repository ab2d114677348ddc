import { resolve } from 'node:path';
import type { Scenario } from '../course/scenario/scenario.ts';
import { courseSchema, type CourseFile } from '../schemas/course.ts';
import { interfaceSchema, type Strings } from '../schemas/interface.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Item } from '../schemas/question.ts';
import {
  glossarySchema,
  hotlinesSchema,
  objectivesSchema,
  sourcesSchema,
  type Glossary,
  type Hotlines,
  type Objectives,
  type Sources,
} from '../schemas/reference.ts';
import { phrasesSchema, type Phrases } from '../schemas/phrases.ts';
import { requirementsSchema, type Requirements } from '../schemas/requirement.ts';
import { tipSheetSchema, type TipSheet } from '../schemas/tip-sheet.ts';
import { boostersSchema, type AidIcon, type Booster } from '../schemas/toolkit.ts';
import type { Tag } from './checks/tags.ts';
import { crossChecks } from './cross-checks.ts';
import type { References } from './lesson-text.ts';
import { finalCheckMinutes, lessonMinutes } from './minutes.ts';
import { translated } from './overlay.ts';
import { Problems } from './problems.ts';
import type { Passage } from './prose/passage.ts';
import { readEvidence, type Evidence } from './read-evidence.ts';
import { readItems, readPages, readTalks } from './read-parts.ts';
import { readYaml, type Desk } from './read.ts';

/** A lesson of one language: its frontmatter, where it stands, what its text refers to and what it says. */
export interface LessonEntry extends Lesson, References {
  id: string;
  module: string;
  /** Its number in saved progress. */
  slot: number;
  file: string;
  body: string;
  tags: Tag[];
  /** Ids of its headings, in order. */
  headings: string[];
  /** The words of its text, without title and lead. */
  passages: Passage[];
  /** Computed from words and checks: see `minutes.ts`. */
  minutes: number;
}

interface Prose extends References {
  id: string;
  title: string;
  lead: string;
  file: string;
  body: string;
  tags: Tag[];
  /** Ids of its headings, in order. */
  headings: string[];
  /** The words of its text, without title and lead. */
  passages: Passage[];
}

/** A page of prose that is not a lesson: privacy, credits and the like. */
export interface PlainEntry extends Prose {
  kind: 'page';
}

/** A page made to be printed: a job aid or a guide. `checked` is the day it was last held against its sources. */
export type SheetEntry = Prose & { checked: string } & ({ kind: 'aid'; icon: AidIcon } | { kind: 'guide' });

export type ProseEntry = PlainEntry | SheetEntry;

/** A page for coordinators and reviewers. It stands on the website alone. */
export interface GuideEntry extends Prose {
  kind: 'coordinators';
  checked: string;
}

/** An item of the bank with the objective it measures. */
export type ItemEntry = Item & { objective: string; file: string };

/** The whole course in one language. */
export interface Edition {
  language: string;
  course: CourseFile;
  /** In the order of the course. */
  lessons: LessonEntry[];
  /** In the order of the course. */
  talks: Scenario[];
  /** Plain pages, then the job aids in the order of the toolkit, then the guides. */
  prose: ProseEntry[];
  /** For coordinators and reviewers, on the website only. */
  guides: GuideEntry[];
  /** How the course gets into each LMS, and how far everybody can use it. English in every edition. */
  evidence: Evidence;
  items: ItemEntry[];
  objectives: Objectives;
  sources: Sources;
  glossary: Glossary;
  hotlines: Hotlines;
  boosters: Booster[];
  requirements: Requirements;
  /** Where each statement of the tip sheet went. */
  tipSheet: TipSheet;
  /** Words the course does not use. They are English, whatever the language of the edition. */
  phrases: Phrases;
  /** Minutes of the final check, computed. */
  finalCheckMinutes: number;
  strings: Strings;
}

/** Everything under `content/`, read and checked. */
export interface Content {
  /** The first is the default. */
  languages: readonly string[];
  edition(language: string): Edition;
}

const cache = new Map<string, Promise<Content>>();

/** The content folder: `content`, or what COURSE_CONTENT names (tests build other courses with it). */
export const contentFolder = () => resolve(process.env['COURSE_CONTENT'] ?? 'content');

/**
 * Reads and checks the whole content folder, once per process. Throws `ContentProblems` with a sentence for everything
 * that is wrong.
 */
export function loadContent(root = contentFolder()): Promise<Content> {
  const known = cache.get(root);
  if (known) return known;
  const loading = readContent(root);
  cache.set(root, loading);
  return loading;
}

/** As `loadContent`, but reads everything again each time: for `astro dev`, where authors change files. */
export async function readContent(root: string): Promise<Content> {
  const desk: Desk = { root, problems: new Problems() };
  const base = await readShared(desk);
  desk.problems.stopIfAny();
  const editions = new Map<string, Edition>();
  for (const language of base.course.languages) editions.set(language, await readEdition(desk, base, language));
  desk.problems.stopIfAny();
  crossChecks([...editions.values()], desk.problems);
  desk.problems.stopIfAny();
  return {
    languages: base.course.languages,
    edition(language) {
      const edition = editions.get(language);
      if (!edition) throw new Error(`The course is not offered in "${language}".`);
      return edition;
    },
  };
}

type Shared = Pick<
  Edition,
  | 'course'
  | 'talks'
  | 'items'
  | 'objectives'
  | 'sources'
  | 'glossary'
  | 'hotlines'
  | 'boosters'
  | 'requirements'
  | 'tipSheet'
  | 'phrases'
  | 'evidence'
>;

/** What all languages share, with its English words. */
async function readShared(desk: Desk): Promise<Shared> {
  const [course, talks, items, objectives, sources, glossary, hotlines, boosters, requirements, tipSheet, phrases, evidence] =
    await Promise.all([
      readYaml(desk, 'course.yaml', courseSchema),
      readTalks(desk),
      readItems(desk),
      readYaml(desk, 'objectives.yaml', objectivesSchema),
      readYaml(desk, 'sources.yaml', sourcesSchema),
      readYaml(desk, 'glossary.yaml', glossarySchema),
      readYaml(desk, 'hotlines.yaml', hotlinesSchema),
      readYaml(desk, 'boosters.yaml', boostersSchema),
      readYaml(desk, 'requirements.yaml', requirementsSchema),
      readYaml(desk, 'tip-sheet.yaml', tipSheetSchema),
      readYaml(desk, 'phrases.yaml', phrasesSchema),
      readEvidence(desk),
    ]);
  desk.problems.stopIfAny();
  return {
    course: course!,
    talks: inOrder(course!, talks),
    items,
    objectives: objectives!,
    sources: sources!,
    glossary: glossary!,
    hotlines: hotlines!,
    boosters: boosters!,
    requirements: requirements!,
    tipSheet: tipSheet!,
    phrases: phrases!,
    evidence,
  };
}

/** Talks in the order of the course. One that is no step of it stands last, for the checks to find. */
function inOrder(course: CourseFile, talks: readonly Scenario[]): Scenario[] {
  const steps = course.modules.flatMap((module) => module.steps.flatMap((step) => ('talk' in step ? [step.talk] : [])));
  const place = ({ id }: Scenario) => (steps.includes(id) ? steps.indexOf(id) : steps.length);
  return talks.toSorted((one, other) => place(one) - place(other));
}

/** The edition of one language: shared parts with their words exchanged, lessons and interface of its own. */
async function readEdition(desk: Desk, base: Shared, language: string): Promise<Edition> {
  const [strings, pages] = await Promise.all([
    readYaml(desk, `interface/${language}.yaml`, interfaceSchema),
    readPages(desk, language, base.course),
  ]);
  if (language === base.course.languages[0])
    return { language, ...base, ...timed(base, pages.lessons), prose: pages.prose, guides: pages.guides, strings: strings! };
  const [course, objectives, glossary, hotlines, boosters, requirements] = await Promise.all([
    translated(desk, `course.${language}.yaml`, courseSchema, base.course),
    translated(desk, `objectives.${language}.yaml`, objectivesSchema, base.objectives),
    translated(desk, `glossary.${language}.yaml`, glossarySchema, base.glossary),
    translated(desk, `hotlines.${language}.yaml`, hotlinesSchema, base.hotlines),
    translated(desk, `boosters.${language}.yaml`, boostersSchema, base.boosters),
    translated(desk, `requirements.${language}.yaml`, requirementsSchema, base.requirements),
  ]);
  const [talks, items] = await Promise.all([readTalks(desk, language), readItems(desk, language)]);
  const shared = { ...base, course, talks: inOrder(course, talks), items, objectives, glossary, hotlines, boosters, requirements };
  return { language, ...shared, ...timed(shared, pages.lessons), prose: pages.prose, guides: pages.guides, strings: strings! };
}

/** Lessons and final check with the minutes they take. */
function timed({ course, items }: Pick<Shared, 'course' | 'items'>, lessons: readonly Omit<LessonEntry, 'minutes'>[]) {
  return {
    lessons: lessons.map((lesson) => ({
      ...lesson,
      minutes: lessonMinutes(
        lesson.passages,
        items.filter(({ id }) => lesson.checks.includes(id)),
      ),
    })),
    finalCheckMinutes: finalCheckMinutes(course.finalCheck.draw, items),
  };
}
