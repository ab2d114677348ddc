import { zipSync, type Zippable } from 'fflate';
import { extensionOf, type Files } from './files.ts';

/** Already compressed: packing them again costs time and gains nothing. */
const STORED = new Set(['png', 'jpg', 'woff2']);

/**
 * Packs files into a zip. The same files give the same bytes on every machine and in browsers: they are sorted and all
 * dated 1980-01-01, the earliest day a zip can hold. (Zip dates have no time zone, so the date is in local time.)
 */
export function zip(files: Files): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name);
    if (content) entries[name] = [content, { level: STORED.has(extensionOf(name)) ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}
