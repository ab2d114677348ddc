import { answerCode, correctLetters } from '../course/assessment/answer.ts';
import type { Outline } from '../course/record/outline.ts';
import type { CourseObjective } from '../course/record/objective-results.ts';
import { loadContent, type Edition } from './content.ts';
import { questionOf } from './question.ts';
import { pageFile, pageIds } from './site-map.ts';

/** What the launch page needs to know of the course. */
export interface LaunchData {
  courseId: string;
  title: string;
  outline: Outline;
  objectives: CourseObjective[];
  /** Language tag of the titles. */
  language: string;
  /** Lessons and talks by name: an LMS in cmi5 is told of each. */
  parts: CoursePart[];
  /** Names of the pages it may open. */
  pages: string[];
}

/** A lesson or talk by name. `id`: that of its page. */
interface CoursePart {
  kind: 'lesson' | 'talk';
  slot: number;
  id: string;
  title: string;
}

/** The parts of the course that count towards completion. */
export function outlineOf(edition: Pick<Edition, 'lessons' | 'talks' | 'items' | 'course'>): Outline {
  const slots = new Map(edition.items.map(({ id, slot }) => [id, slot]));
  return {
    lessons: edition.lessons.map(({ slot, checks }) => ({ slot, checks: checks.flatMap((id) => slots.get(id) ?? []) })),
    talks: edition.talks.map(({ slot }) => slot),
    passMark: edition.course.passMark,
  };
}

/** The objectives in the order of the course, each with the items of the final check that measure it. */
export function objectivesOf({ objectives, items, strings }: Pick<Edition, 'objectives' | 'items' | 'strings'>): CourseObjective[] {
  const questions = items.filter(({ use }) => use === 'final').map((item) => questionOf(item, strings.check));
  return Object.keys(objectives).map((id) => ({
    id,
    items: questions
      .filter(({ objective }) => objective === id)
      .map((question) => ({ slot: question.slot, right: answerCode(question, correctLetters(question)) })),
  }));
}

/** Lessons, then talks, in the order of the course. */
export function partsOf({ lessons, talks }: Pick<Edition, 'lessons' | 'talks'>): CoursePart[] {
  return [
    ...lessons.map(({ slot, id, title }) => ({ kind: 'lesson' as const, slot, id, title })),
    ...talks.map(({ slot, id, title }) => ({ kind: 'talk' as const, slot, id, title })),
  ];
}

/** Name of a page by its file. */
export const nameOf = (file: string) => file.replace(/\.html$/, '');

/** Reads the content and picks what the launch page needs. */
export async function launchData(): Promise<LaunchData> {
  const content = await loadContent();
  const [first] = content.languages;
  const edition = content.edition(first!);
  return {
    courseId: edition.course.id,
    title: edition.course.title,
    outline: outlineOf(edition),
    objectives: objectivesOf(edition),
    language: first!,
    parts: partsOf(edition),
    pages: content.languages.flatMap((language) => pageIds(edition).map((id) => nameOf(pageFile(id, language, first!)))),
  };
}
