import { extensionOf, type Files } from './files.ts';
import { fileOf, isAbsolute, referencesOf } from './verify/references.ts';

/** Pages for coordinators on the website. They have no place in an LMS. */
const WEBSITE_ONLY = new Set(['coordinators.html', 'package-builder.html', 'preview-lms.html']);

/** The website's service worker: an LMS serves many courses from one place, and none may answer for the others. */
const SERVICE_WORKER = 'service-worker.js';

/** The files of the website that belong in a package: all but the pages for the website alone and what only they use. */
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
  return new Map([...site].filter(([name]) => name !== SERVICE_WORKER && (used.has(name) || !leftOut.has(name))));
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
