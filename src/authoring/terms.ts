import type { Terms } from '../course/record/terms.ts';
import type { Edition } from './content.ts';

/** The terms of the website, and of a package as long as nobody chose others. */
export function websiteTerms({ course }: Pick<Edition, 'course'>): Terms {
  return {
    standard: 'scorm12',
    rule: 'everything',
    passMark: course.passMark,
    tries: null,
    recordsChoices: false,
    reporting: { whenDone: 'passed', whenTriesAreUsed: 'incomplete' },
  };
}
