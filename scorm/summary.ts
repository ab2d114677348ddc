import type { Standard } from '../src/course/record/terms.ts';
import type { PackageSettings } from '../src/schemas/package-settings.ts';
import type { CourseFacts } from './course-facts.ts';
import { packageName } from './file-name.ts';
import { PROFILES, resumeLimit } from './profiles.ts';

/** What an LMS is told of a learner. */
export interface Told {
  /**
   * Words of the standard, in the order they are told. SCORM 1.2 has one, the others one for completion and one for success.
   * None: the LMS is told nothing yet.
   */
  status: readonly ('incomplete' | 'completed' | 'passed' | 'failed')[];
  /** Whether the best score goes with it. */
  score: boolean;
}

/**
 * What goes with the final check beside status and score. `objectives`: each answer, and each objective as passed or failed.
 * `answers`: each answer, which names its objective. `uncounted`: each answer of whoever takes the check though it does not count.
 */
export type Detail = 'objectives' | 'answers' | 'uncounted';

/** What a coordinator wants to know of a package before it is made. */
export interface PackageSummary {
  /** File name of the zip. */
  name: string;
  /** Once everything that the settings ask for is done. */
  whenDone: Told;
  /**
   * After a try at the final check below the pass mark while tries are left, or any number of them without a limit; null
   * where the final check does not count.
   */
  whenFailed: Told | null;
  /** After the last try allowed, below the pass mark; null where tries have no limit or the final check does not count. */
  whenTriesAreUsed: Told | null;
  detail: Detail;
  /** `characters`: those the fullest record takes. `limit`: those the LMS keeps; null: no limit worth naming. */
  resume: { characters: number; limit: number | null };
}

/**
 * What follows from the settings. The words are those of `src/tracking/report.ts`, which decides on them while the course
 * runs. `resumeCharacters`: see `PackageData`.
 */
export function summaryOf(settings: PackageSettings, course: CourseFacts, resumeCharacters: number): PackageSummary {
  const { lms, standard, complete, tries } = settings;
  const { whenDone, whenTriesAreUsed } = PROFILES[lms].reporting;
  const facts = { name: packageName(course, settings), resume: { characters: resumeCharacters, limit: resumeLimit(lms, standard) } };
  // Nothing was tested that counts: there is no verdict on it, and no score.
  if (complete === 'lessons')
    return { ...facts, whenDone: { status: ['completed'], score: false }, whenFailed: null, whenTriesAreUsed: null, detail: 'uncounted' };
  const unfinished = UNFINISHED[standard];
  const failed: Told = { status: standard === 'scorm2004' ? ['incomplete', 'failed'] : ['failed'], score: true };
  return {
    ...facts,
    whenDone: { status: standard === 'scorm12' ? [whenDone] : ['completed', 'passed'], score: true },
    whenFailed: unfinished,
    whenTriesAreUsed: tries === null ? null : whenTriesAreUsed === 'failed' ? failed : unfinished,
    // cmi5 has no list of objectives: an answer names the one it is about.
    detail: standard === 'cmi5' ? 'answers' : 'objectives',
  };
}

/** Below the pass mark. cmi5 has no word for what is not done yet, and a score goes with a verdict only (cmi5 9.5.1). */
const UNFINISHED: Readonly<Record<Standard, Told>> = {
  scorm12: { status: ['incomplete'], score: true },
  scorm2004: { status: ['incomplete'], score: true },
  cmi5: { status: [], score: false },
};
