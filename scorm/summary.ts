import type { PackageSettings } from '../src/schemas/package-settings.ts';
import type { CourseFacts } from './course-facts.ts';
import { packageName } from './file-name.ts';
import { PROFILES, resumeLimit } from './profiles.ts';

/** What an LMS is told of a learner. */
export interface Told {
  /** Words of the standard, in the order they are told. SCORM 1.2 has one, the others one for completion and one for success. */
  status: readonly ('incomplete' | 'completed' | 'passed' | 'failed')[];
  /** Whether the best score goes with it. */
  score: boolean;
}

/** What a coordinator wants to know of a package before it is made. */
export interface PackageSummary {
  /** File name of the zip. */
  name: string;
  /** Once everything that the settings ask for is done. */
  whenDone: Told;
  /** After a try at the final check below the pass mark while tries are left, or any number of them without a limit. */
  whenFailed: Told;
  /** After the last try allowed, below the pass mark; null where tries have no limit. */
  whenTriesAreUsed: Told | null;
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
  const score = complete !== 'lessons';
  const done: Told['status'] = complete === 'lessons' ? ['completed'] : standard === 'scorm12' ? [whenDone] : ['completed', 'passed'];
  const used: Told['status'] = whenTriesAreUsed === 'failed' && standard !== 'scorm12' ? ['incomplete', 'failed'] : [whenTriesAreUsed];
  const asksForCheck = complete !== 'lessons';
  return {
    name: packageName(course, settings),
    whenDone: { status: done, score },
    whenFailed: { status: ['incomplete'], score },
    whenTriesAreUsed: tries === null || !asksForCheck ? null : { status: used, score },
    resume: { characters: resumeCharacters, limit: resumeLimit(lms, standard) },
  };
}
