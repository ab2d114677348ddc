import { extensionOf, type Files } from '../files.ts';
import { spelledOut } from '../spelled-out.ts';
import type { Check } from './check.ts';
import { tagsIn } from './html.ts';
import { fileOf, isAbsolute, referencesOf } from './references.ts';

/** A link to a part of a page leads to an element with that id. */
export const checkAnchors: Check = (files) => {
  const pages = [...files.keys()].filter((name) => extensionOf(name) === 'html');
  const ids = new Map(pages.map((page) => [page, idsOf(files, page)]));
  return pages.flatMap((page) => {
    const urls = new Set(referencesOf(files, page).map(({ url }) => url));
    return [...urls]
      .filter((url) => !isAbsolute(url) && /#./.test(url))
      .flatMap((url) => {
        const id = spelledOut(url.slice(url.indexOf('#') + 1));
        const there = ids.get(fileOf(url) ?? page);
        // A page that is missing altogether is told by the check of links.
        if (there === undefined || there.has(id)) return [];
        return [`${page} links to "${url}", and that page has no element with this id. Correct the link.`];
      });
  });
};

function idsOf(files: Files, page: string): Set<string> {
  return new Set(tagsIn(files, page).flatMap(({ attributes }) => attributes.get('id') ?? []));
}
