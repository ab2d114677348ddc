import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths, from `root`, of the files below one of its folders that end in `ending`; sorted. */
export async function filesBelow(root: string, folder: string, ending: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}
