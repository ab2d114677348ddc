import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The real content of the course. */
const realContent = fileURLToPath(new URL('../../content', import.meta.url));

/** A copy of the real content that a test may spoil. */
export interface ContentCopy {
  root: string;
  /** Replaces the first occurrence of `from` in a file; throws when there is none, so that a test cannot silently plant nothing. */
  replace(file: string, from: string | RegExp, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  dispose(): Promise<void>;
}

/** Copies the real content in its first language, or another copy of it as that is. */
export async function copyContent(original?: string): Promise<ContentCopy> {
  const root = join(await mkdtemp(join(tmpdir(), 'course-content-')), 'content');
  await (original === undefined ? copyFirstLanguage(root) : cp(original, root, { recursive: true }));
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

/** What tests add to the content is in English alone: beside translations it would be refused for want of one. */
async function copyFirstLanguage(root: string): Promise<void> {
  const course = await readFile(join(realContent, 'course.yaml'), 'utf8');
  const [first, ...others] = (parse(course) as { languages: string[] }).languages;
  const isOther = (name: string) => others.some((language) => name === language || new RegExp(`(^|\\.)${language}\\.yaml$`).test(name));
  await cp(realContent, root, { recursive: true, filter: (source) => !isOther(basename(source)) });
  if (others.length > 0) await writeFile(join(root, 'course.yaml'), course.replace(/^languages: .+$/m, `languages: [${first}]`));
}
