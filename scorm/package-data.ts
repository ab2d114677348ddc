import type { CompletionRule } from '../src/course/record/outline.ts';
import type { LmsGuide } from '../src/schemas/lms-guide.ts';
import type { ReadMeStrings } from '../src/schemas/read-me-strings.ts';
import type { CourseFacts } from './course-facts.ts';
import type { KeyItem } from './question-key.ts';

/**
 * What `package-data.json` of the website holds: everything that packaging needs beside the files of the site, so that the
 * package builder can do in a browser what `npm run package` does. The build writes it; it is never part of a package,
 * since it holds the answers of the final check.
 */
export interface PackageData {
  course: CourseFacts;
  /** Names of the files of the site that packages are made of, sorted: all that `makePackage` needs. */
  files: readonly string[];
  /** Characters of resume data of the learner who has done everything, as often as is kept. */
  resumeCharacters: number;
  /** The learning time on the certificate for each rule, in words, where an agency gives none of its own. */
  hours: Readonly<Record<CompletionRule, string>>;
  /** The questions of the final check, in the order of the objectives. */
  items: readonly KeyItem[];
  /** How the course gets into each LMS. */
  guides: readonly LmsGuide[];
  /** Words of READ-ME-FIRST.html. */
  readMe: ReadMeStrings;
}
