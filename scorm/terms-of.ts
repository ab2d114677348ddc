import type { Terms } from '../src/course/record/terms.ts';
import type { PackageSettings } from '../src/schemas/package-settings.ts';
import { PROFILES } from './profiles.ts';

/** What the running course must obey of an agency's settings. */
export function termsOf({ standard, complete, passMark, tries, recordChoices, lms }: PackageSettings): Terms {
  return { standard, rule: complete, passMark, tries, recordsChoices: recordChoices, reporting: PROFILES[lms].reporting };
}
