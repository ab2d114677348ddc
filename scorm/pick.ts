import { extensionOf, fromText, textOf, type Files } from './files.ts';
import { MANIFEST } from './manifest/content-package.ts';
import { withoutWebsiteOnly } from './stamp/website-only.ts';
import { fileOf, isAbsolute, referencesOf } from './verify/references.ts';

/** On the `html` element of pages for coordinators and reviewers: they have no place in an LMS. */
const WEBSITE_ONLY = /<html\b[^>]*\sdata-website-only\b/;

/** Name of the file with facts and words for the package builder (`PackageData`). */
export const PACKAGE_DATA = 'package-data.json';

/** Types of the schema files that a SCORM 2004 package brings along, and the name of the file that says whose they are. */
const SCHEMA_TYPES = new Set(['xsd', 'dtd']);
export const SCHEMA_NOTICE = 'scorm-2004-schemas.txt';

/** Whether a file of the site is there for SCORM 2004 packages alone. */
export function isSchemaFile(name: string): boolean {
  return name === SCHEMA_NOTICE || SCHEMA_TYPES.has(extensionOf(name));
}

/** Whether a file of a package has to be in the list of its manifest: all but the schemas and the manifest itself. */
export function isListed(name: string): boolean {
  return name !== MANIFEST && !SCHEMA_TYPES.has(extensionOf(name));
}

/**
 * The files of the website that packages are made of: the pages for learners, and every file named by them or by what they
 * load. Everything else stays out: the pages for coordinators and their files; the service worker, since an LMS serves
 * many courses from one place and none may answer for the others; what makes the website an installable app; the data of
 * the package builder. Schema files are picked too; `makePackage` decides which packages get them.
 */
export function packagedFiles(site: Files): Files {
  const pages = [...site.keys()].filter((name) => extensionOf(name) === 'html' && !WEBSITE_ONLY.test(textOf(site, name)));
  const asPackaged = new Map([...site, ...pages.map((name) => [name, fromText(withoutWebsiteOnly(textOf(site, name)))] as const)]);
  const picked = new Set(pages);
  for (const name of picked) {
    for (const { url } of referencesOf(asPackaged, name)) {
      const file = isAbsolute(url) ? null : fileOf(url);
      if (file !== null && extensionOf(file) !== 'html' && site.has(file)) picked.add(file);
    }
  }
  return new Map([...site].filter(([name]) => picked.has(name) || isSchemaFile(name)));
}
