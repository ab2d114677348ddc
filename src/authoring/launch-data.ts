import type { CompletionRule, Outline } from '../course/record/outline.ts';
import { loadContent, type Edition } from './content.ts';
import { pageFile, pageIds } from './site-map.ts';

/** What the launch page needs to know of the course. */
export interface LaunchData {
  courseId: string;
  title: string;
  outline: Outline;
  rule: CompletionRule;
  /** File names of the pages it may open. */
  pages: string[];
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

/** Reads the content and picks what the launch page needs. */
export async function launchData(): Promise<LaunchData> {
  const content = await loadContent();
  const [first] = content.languages;
  const edition = content.edition(first!);
  return {
    courseId: edition.course.id,
    title: edition.course.title,
    outline: outlineOf(edition),
    rule: 'everything',
    pages: content.languages.flatMap((language) => pageIds(edition).map((id) => pageFile(id, language, first!))),
  };
}
