import { STANDARDS } from '../src/course/record/terms.ts';
import { packageSettingsSchema, type PackageSettings } from '../src/schemas/package-settings.ts';
import type { CourseFacts } from './course-facts.ts';

const MOST_OF_AGENCY = 40;

/**
 * File name of a package's zip: the course, its version, the standard, the LMS if it is one we know, what has to be done where
 * that is not as the course itself has it, whether choices are recorded, the language and the words of the certificate as far as
 * they are not the default, and, in plain letters, the agency. Two packages that differ in what a learner or a reviewer would
 * care about are not taken for one another, nor is one of an agency for one in which nothing is settled.
 */
export function packageName(course: CourseFacts, settings: PackageSettings): string {
  const { standard, lms, agency } = settings;
  const agencyName = slug(agency.name) || (agency.name.trim() === '' ? '' : 'agency');
  const known = [`${course.id}-${course.version}`, standard, lms === 'other' ? '' : lms];
  const parts = [...known, ...asked(course, settings), ...settled(settings), agencyName];
  return `${parts.filter((part) => part !== '').join('-')}.zip`;
}

/** What has to be done for this package to be complete, as far as it is not the default. */
function asked(course: CourseFacts, { complete, passMark, tries }: PackageSettings): string[] {
  const rule = complete === 'everything' ? '' : complete;
  // Where the final check does not count, neither do its mark and tries.
  if (complete === 'lessons') return [rule];
  return [rule, passMark === course.passMark ? '' : `mark-${passMark}`, tries === null ? '' : `${tries}-${tries === 1 ? 'try' : 'tries'}`];
}

/** What else differs from a package in which nothing is settled, but for the agency. */
function settled({ recordChoices, language, certificate }: PackageSettings): string[] {
  const defaults = packageSettingsSchema.shape;
  const hasOwnWords = Object.values(certificate).some((words) => words !== '');
  return [
    language === defaults.language.parse(undefined) ? '' : language,
    recordChoices ? 'choices-recorded' : '',
    hasOwnWords ? 'own-certificate' : '',
  ];
}

/** Whether this is how the package of any version of the course is named that no agency settled anything in. */
export function isPlainPackage({ id }: Pick<CourseFacts, 'id'>, file: string): boolean {
  const rest = file.startsWith(`${id}-`) ? file.slice(id.length + 1) : '';
  return new RegExp(`^\\d+\\.\\d+\\.\\d+-(?:${STANDARDS.join('|')})\\.zip$`).test(rest);
}

/** Letters and digits without accents, the rest as hyphens; "" when nothing is left, as of a name in another script. */
function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MOST_OF_AGENCY)
    .replace(/-$/, '');
}
