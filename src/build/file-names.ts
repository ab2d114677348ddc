/**
 * Names of the built files. Everything lies in one folder: some LMSs find a file by its base name only (Open edX), and
 * some hosts hide names that begin with an underscore.
 */

/** The base name a built file gets: no folders, only letters, digits, dots and hyphens, beginning with a letter or digit. */
export function flatName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return base.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[-.]+/, '');
}

/**
 * Maps each path of the build to its flat name. Throws when two files would get the same name, also when they differ in
 * case only: Windows would keep just one.
 */
export function flatNames(paths: readonly string[]): Map<string, string> {
  const taken = new Map<string, string>();
  const names = new Map<string, string>();
  for (const path of paths) {
    const name = flatName(path);
    const other = taken.get(name.toLowerCase());
    if (other !== undefined) throw new Error(`"${path}" and "${other}" would both be called "${name}". Rename one of them.`);
    taken.set(name.toLowerCase(), path);
    names.set(path, name);
  }
  return names;
}
