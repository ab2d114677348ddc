import type { Standard } from '../../src/course/record/terms.ts';
import { textOf, type Files } from '../files.ts';
import { COURSE_STRUCTURE } from '../manifest/cmi5.ts';
import { MANIFEST } from '../manifest/content-package.ts';

/** What each version of SCORM is called in a manifest, letter for letter: LMSs guess at anything else. */
export const SCHEMA_VERSIONS = { scorm12: '1.2', scorm2004: '2004 4th Edition' } as const;

/** The standard a package is in, told from its manifest; SCORM 1.2 when nothing says otherwise. */
export function standardOf(files: Files): Standard {
  if (files.has(COURSE_STRUCTURE)) return 'cmi5';
  return /<schemaversion>\s*2004/.test(textOf(files, MANIFEST)) ? 'scorm2004' : 'scorm12';
}
