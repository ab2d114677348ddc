import type { PackageSettings } from '../../src/schemas/package-settings.ts';
import { LAUNCH_PAGE } from '../course-facts.ts';
import { extensionOf, fromText, textOf, type Files } from '../files.ts';
import { termsOf } from '../terms-of.ts';
import { logoFile } from './logo.ts';
import { fillSlots } from './slots.ts';
import { stampStandard } from './standard.ts';
import { stampTerms } from './terms.ts';
import { withoutWebsiteOnly } from './website-only.ts';

/**
 * The files with an agency's settings in every page: the terms that the running course obeys, and the agency's words in
 * the places made for them. It is all in the pages, so it shows without scripts too. The logo becomes a file of its own.
 */
export function stampedFiles(files: Files, settings: PackageSettings): Files {
  const { logo } = settings.agency;
  const added = logo === null ? null : logoFile(logo);
  const terms = termsOf(settings);
  const stamped = [...files].map(([name, content]): [string, Uint8Array] => {
    if (extensionOf(name) !== 'html') return [name, content];
    const page = withoutWebsiteOnly(stampTerms(textOf(files, name), terms));
    const html = name === LAUNCH_PAGE ? stampStandard(page, settings.standard) : page;
    return [name, fromText(fillSlots(html, settings, added?.name ?? null))];
  });
  return new Map(added === null ? stamped : [...stamped, [added.name, added.content]]);
}
