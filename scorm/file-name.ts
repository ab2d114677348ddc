import { STANDARDS } from '../src/course/record/terms.ts';
import type { PackageSettings } from '../src/schemas/package-settings.ts';
import type { CourseFacts } from './course-facts.ts';

const MOST_OF_AGENCY = 40;

/** File name of a package's zip: the course, its version, the standard, the LMS if it is one we know and, in plain letters, the agency. */
export function packageName({ id, version }: CourseFacts, { standard, lms, agency }: PackageSettings): string {
  return `${[`${id}-${version}`, standard, lms === 'other' ? '' : lms, slug(agency.name)].filter((part) => part !== '').join('-')}.zip`;
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
