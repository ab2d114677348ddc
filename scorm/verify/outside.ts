import { extensionOf, textOf, type Files } from '../files.ts';
import type { Check } from './check.ts';
import { isAbsolute, referencesOf } from './references.ts';

/** Names of the vocabularies of XML and xAPI look like addresses and are never fetched. */
const VOCABULARIES = /^https?:\/\/(www\.w3\.org\/|w3id\.org\/xapi\/|adlnet\.gov\/expapi\b)/;
const ADDRESS_IN_SCRIPT = /(?:https?|wss?):\/\/[a-z0-9.-]+[^\s"'`\\)<>]*/gi;

/** Nothing is fetched from another host. Links that a reader may follow are allowed. */
export const checkOutside: Check = (files) =>
  [...files.keys()].flatMap((name) => {
    const urls = extensionOf(name) === 'js' ? inScript(files, name) : loadedBy(files, name);
    return [...new Set(urls)].map(
      (url) => `${name} names "${url}", on another host. Bring the file into the course, or remove the address.`,
    );
  });

function loadedBy(files: Files, name: string): string[] {
  const loads = referencesOf(files, name).filter(
    ({ url, kind }) => kind === 'load' && isAbsolute(url) && !/^(data|about|blob):/i.test(url),
  );
  return loads.map(({ url }) => url).filter((url) => !VOCABULARIES.test(url));
}

/** A script has no need of any address on another host, so that none can be requested by mistake. */
function inScript(files: Files, name: string): string[] {
  return (textOf(files, name).match(ADDRESS_IN_SCRIPT) ?? []).filter((url) => !VOCABULARIES.test(url));
}
