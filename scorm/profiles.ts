import { SUSPEND_DATA_12, SUSPEND_DATA_2004 } from '../src/course/record/resume-limits.ts';
import type { Reporting, Standard } from '../src/course/record/terms.ts';
import type { LmsId } from '../src/schemas/package-settings.ts';

/** What packaging must know of an LMS. The words for people are in `content/lms/<id>.yaml`. */
export interface LmsProfile {
  /** Whether a package of this course was played in a real LMS of this kind. None was so far. */
  tested: false;
  /** The standard to take when nothing speaks against it. */
  prefers: Standard;
  reporting: Reporting;
  /** Characters of resume data that are safe to send in SCORM 1.2. The standard asks for 4,096 at least; an LMS may keep more. */
  resumeLimit: number;
}

// SCORM 1.2 everywhere: it is the one standard that every LMS of the list is said to take, some take no other, and the
// Moodle app plays no other. After "failed" some LMSs give no further try, so that word is never used.
const COMMON: LmsProfile = {
  tested: false,
  prefers: 'scorm12',
  reporting: { whenDone: 'passed', whenTriesAreUsed: 'incomplete' },
  resumeLimit: SUSPEND_DATA_12,
};

/** The profiles, by id. */
export const PROFILES: Readonly<Record<LmsId, LmsProfile>> = {
  // Small packages in SCORM 1.2 and 2004 were seen to play in Moodle 4.5.6.
  moodle: COMMON,
  // The behavior of its SCORM XBlock was measured; with which standard was not noted.
  'open-edx': COMMON,
  canvas: COMMON,
  blackboard: COMMON,
  // Its help warns of "passed" and "failed" in SCORM 1.2: a learner can stay in progress for good.
  cornerstone: { ...COMMON, reporting: { ...COMMON.reporting, whenDone: 'completed' } },
  successfactors: COMMON,
  sumtotal: COMMON,
  totara: COMMON,
  docebo: COMMON,
  absorb: COMMON,
  other: COMMON,
};

/** Most characters of resume data by standard; null: no limit worth naming. */
export function resumeLimit(lms: LmsId, standard: Standard): number | null {
  return { scorm12: PROFILES[lms].resumeLimit, scorm2004: SUSPEND_DATA_2004, cmi5: null }[standard];
}
