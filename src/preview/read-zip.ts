import { unzipSync, type UnzipFileInfo } from 'fflate';
import { Problem } from './problem.ts';
import { zipEntries } from './zip-directory.ts';

/** Files of a package by their path in the zip. */
export type PackageFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Most bytes the preview LMS unpacks: a browser holds all of them in memory at once. */
export const MOST_BYTES = 300 * 1024 * 1024;

export const MANIFEST = 'imsmanifest.xml';

/**
 * What is in a file that was chosen. Throws a `Problem` when it is too large to be read, or cannot be: it was moved or locked
 * since, or is a folder.
 */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_BYTES) throw new Problem('tooBig');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Problem('broken');
  }
}

/**
 * The files of a SCORM package. Throws a `Problem` for anything else: no zip, a locked, broken or too large one, or a zip
 * without a SCORM manifest at its top.
 */
export function readZip(bytes: Uint8Array<ArrayBuffer>): PackageFiles {
  const entries = zipEntries(bytes);
  if (entries === null) throw new Problem('notZip');
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Problem('encrypted');
  const files = unpack(bytes);
  if (files.has(MANIFEST)) return files;
  const names = [...files.keys()];
  const deep = names.find((name) => name.endsWith(`/${MANIFEST}`));
  if (deep !== undefined) throw new Problem('deepManifest', deep);
  if (files.has('cmi5.xml')) throw new Problem('cmi5');
  const other = names.find((name) => /(^|\/)tincan\.xml$|\.(au|crs)$/i.test(name));
  throw other === undefined ? new Problem('noManifest') : new Problem('otherStandard', other);
}

function unpack(bytes: Uint8Array<ArrayBuffer>): PackageFiles {
  let total = 0;
  // Asked before each file is unpacked. A file that is only stored takes the bytes it has in the zip, whatever it claims.
  const isWithinLimit = ({ size, originalSize }: UnzipFileInfo) => {
    total += Math.max(size, originalSize);
    if (total > MOST_BYTES) throw new Problem('tooBig');
    return true;
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter: isWithinLimit })).map(([name, content]) => [placeOf(name), content] as const);
    const named = files.filter(([name]) => name !== '' && !name.endsWith('/'));
    if (named.every(([name]) => staysInside(name))) return new Map(named);
  } catch (error) {
    if (error instanceof Problem) throw error;
    // No way to unpack it: as damaged as names that lead out of it.
  }
  throw new Problem('broken');
}

/** Some packers write "\" between folders, which no address knows, and "./" before every name. */
function placeOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\.\//, '');
}

/**
 * Whether a path names a place in the package's folder, and one only. Addresses are resolved by browsers: files named
 * ".." would be served from beside the package, in place of the website's own.
 */
function staysInside(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
