import { extensionOf, type Files } from './files.ts';
import { fileOf, isAbsolute, referencesOf } from './verify/references.ts';

/** Pages for coordinators on the website. They have no place in an LMS. */
const WEBSITE_ONLY = new Set(['coordinators.html', 'package-builder.html', 'preview-lms.html']);

/** The website's service worker: an LMS serves many courses from one place, and none may answer for the others. */
const SERVICE_WORKER = 'service-worker.js';

/** Facts and words for the package builder. They hold the answers of the final check. */
export const PACKAGE_DATA = 'package-data.json';

const WEBSITE_FILES = new Set([SERVICE_WORKER, PACKAGE_DATA]);

/** Types of the schema files that a SCORM 2004 package brings along, and the name of the file that says whose they are. */
const SCHEMA_TYPES = new Set(['xsd', 'dtd']);
export const SCHEMA_NOTICE = 'scorm-2004-schemas.txt';

/** Whether a file of the site is there for SCORM 2004 packages alone. */
export function isSchemaFile(name: string): boolean {
  return name === SCHEMA_NOTICE || SCHEMA_TYPES.has(extensionOf(name));
}

/**
 * The files of the website that belong in a package: all but the pages for the website alone and what only they use. The
 * schema files are among them; `makePackage` puts them where they belong.
 */
export function packagedFiles(site: Files): Files {
  const pages = [...site.keys()].filter((name) => extensionOf(name) === 'html');
  const used = reachable(
    site,
    pages.filter((page) => !WEBSITE_ONLY.has(page)),
  );
  const leftOut = reachable(
    site,
    pages.filter((page) => WEBSITE_ONLY.has(page)),
  );
  return new Map([...site].filter(([name]) => !WEBSITE_FILES.has(name) && (used.has(name) || !leftOut.has(name))));
}

/** The pages, and every other file that they load, and that those load. Links to other pages are not followed. */
function reachable(site: Files, pages: string[]): Set<string> {
  const found = new Set(pages);
  for (const name of found) {
    for (const { url, kind } of referencesOf(site, name)) {
      const file = isAbsolute(url) ? null : fileOf(url);
      if (kind === 'load' && file !== null && site.has(file)) found.add(file);
    }
  }
  return found;
}
