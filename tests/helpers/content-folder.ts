import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The real content of the course. */
export const realContent = fileURLToPath(new URL('../../content', import.meta.url));

/** A copy of the real content that a test may spoil. */
export interface ContentCopy {
  root: string;
  /** Replaces the first occurrence of `from` in a file; throws when there is none, so that a test cannot silently plant nothing. */
  replace(file: string, from: string | RegExp, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  dispose(): Promise<void>;
}

/** Copies the real content, or another copy of it. */
export async function copyContent(original = realContent): Promise<ContentCopy> {
  const root = join(await mkdtemp(join(tmpdir(), 'course-content-')), 'content');
  await cp(original, root, { recursive: true });
  return {
    root,
    async replace(file, from, to) {
      const before = await readFile(join(root, file), 'utf8');
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${file} holds no ${from}.`);
      await writeFile(join(root, file), after);
    },
    write: (file, text) => writeFile(join(root, file), text),
    remove: (file) => rm(join(root, file)),
    dispose: () => rm(join(root, '..'), { recursive: true, force: true }),
  };
}
