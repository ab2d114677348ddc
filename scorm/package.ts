import type { PackageSettings } from '../src/schemas/package-settings.ts';
import { LAUNCH_PAGE, titleWithVersion, type CourseFacts } from './course-facts.ts';
import { packageName } from './file-name.ts';
import { fromText, type Files } from './files.ts';
import { withLaunchPageOf } from './launch-page.ts';
import { cmi5Manifest, COURSE_STRUCTURE } from './manifest/cmi5.ts';
import { MANIFEST } from './manifest/content-package.ts';
import { scorm12Manifest } from './manifest/scorm12.ts';
import { scorm2004Manifest } from './manifest/scorm2004.ts';
import { isListed, isSchemaFile, packagedFiles } from './pick.ts';
import { packageProblems, SettingsFault } from './problems.ts';
import { stampedFiles } from './stamp/stamp.ts';
import { fileOf, referencesOf } from './verify/references.ts';
import { zip } from './zip.ts';

/** A package as it is handed to an LMS. */
export interface Package {
  /** File name of the zip. */
  name: string;
  files: Files;
  zip: Uint8Array;
}

/**
 * Makes the package of a built site that an agency has settled on. `site` may hold all files of the website, or just those
 * that `packagedFiles` picks. The same site and settings give the same bytes, in Node and in browsers.
 *
 * Throws a `SettingsFault`, with sentences for people, when the logo cannot be used or the course is not in the language.
 */
export function makePackage(site: Files, settings: PackageSettings, course: CourseFacts): Package {
  const problems = packageProblems(settings, course);
  if (problems.length > 0) throw new SettingsFault(problems);
  const picked = packagedFiles(site);
  const learners = new Map([...picked].filter(([name]) => !isSchemaFile(name)));
  const own = withLaunchPageOf(settings.language, learners, course.languages);
  const schemas = new Map([...picked].filter(([name]) => settings.standard === 'scorm2004' && isSchemaFile(name)));
  const stamped = withoutUnnamed(stampedFiles(own, settings), own);
  const [name, manifest] = manifestOf(settings, course, [...stamped.keys(), ...schemas.keys()].filter(isListed));
  const files = new Map([[name, fromText(manifest)], ...schemas, ...stamped]);
  return { name: packageName(course, settings), files, zip: zip(files) };
}

/** Leaves out the scripts of other standards: what the launch page has named before it was stamped and names no more. */
function withoutUnnamed(stamped: Files, before: Files): Files {
  const namedIn = (files: Files) => new Set(referencesOf(files, LAUNCH_PAGE).map(({ url }) => fileOf(url)));
  const [named, namedBefore] = [namedIn(stamped), namedIn(before)];
  return new Map([...stamped].filter(([name]) => named.has(name) || !namedBefore.has(name)));
}

/** Name and text of the file by which an LMS knows the package. `files`: what the course is made of. */
function manifestOf(settings: PackageSettings, course: CourseFacts, files: Iterable<string>): readonly [string, string] {
  const facts = { id: course.id, title: titleWithVersion(course), version: course.version, launch: LAUNCH_PAGE };
  if (settings.standard === 'scorm12') return [MANIFEST, scorm12Manifest(facts, files)];
  if (settings.standard === 'scorm2004') return [MANIFEST, scorm2004Manifest(facts, files)];
  const { description } = course;
  const { complete: rule, passMark } = settings;
  const [language = 'en'] = course.languages;
  return [COURSE_STRUCTURE, cmi5Manifest({ ...facts, description, language, rule, passMark })];
}
