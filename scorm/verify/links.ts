import type { Check } from './check.ts';
import { fileOf, isAbsolute, referencesOf } from './references.ts';

/** Every address within the package is relative, stays in its folder and leads to a file that is there. */
export const checkLinks: Check = (files) =>
  [...files.keys()].flatMap((name) => {
    const urls = new Set(referencesOf(files, name).map(({ url }) => url));
    return [...urls]
      .filter((url) => !isAbsolute(url))
      .flatMap((url) => {
        if (url.startsWith('/'))
          return [
            `${name} names "${url}" from the top of the site, and an LMS serves the course from a folder. Write the file name alone.`,
          ];
        const target = fileOf(url);
        if (target === null || files.has(target)) return [];
        return [`${name} names "${url}", and there is no such file in the package. Correct the address or add the file.`];
      });
  });
