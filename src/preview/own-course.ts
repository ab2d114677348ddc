import { LAUNCH_PAGE } from '../../scorm/course-facts.ts';
import { COMPLETION_RULES, type CompletionRule, type Outline } from '../course/record/outline.ts';
import type { PackageFiles } from './read-zip.ts';

/** What a package of this course says of itself. */
export interface OwnCourse {
  rule: CompletionRule;
  /** Percent needed in the final check. */
  passMark: number;
  outline: Outline;
}

/** Reads it from the launch page of a package; null where it is not there, or not as this version writes it. */
export function readOwnCourse(files: PackageFiles): OwnCourse | null {
  const page = new DOMParser().parseFromString(new TextDecoder().decode(files.get(LAUNCH_PAGE)), 'text/html');
  try {
    const { rule, passMark } = JSON.parse(page.getElementById('terms')?.textContent ?? '');
    const { outline } = JSON.parse(page.getElementById('launch-data')?.textContent ?? '');
    const isKnown =
      COMPLETION_RULES.includes(rule) && typeof passMark === 'number' && Array.isArray(outline.lessons) && Array.isArray(outline.talks);
    return isKnown ? { rule, passMark, outline } : null;
  } catch {
    return null;
  }
}
