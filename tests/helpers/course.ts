import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { loadContent, type Edition } from '../../src/authoring/content.ts';
import { coordinatorPageIds, pageFile, pageIds } from '../../src/authoring/site-map.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built website. */
export const dist = join(root, 'dist');

/** The English edition the site was built from. */
export async function edition(): Promise<Edition> {
  return (await loadContent(join(root, 'content'))).edition('en');
}

/** File names of all learner pages. */
export async function pageFiles(): Promise<string[]> {
  return pageIds(await edition()).map((id) => pageFile(id, 'en', 'en'));
}

/** File names of all pages for coordinators and reviewers. */
export async function coordinatorFiles(): Promise<string[]> {
  return coordinatorPageIds(await edition()).map((id) => pageFile(id, 'en', 'en'));
}

/** Path of the package made last in a standard, as file names have it. */
export async function packagePath(standard = 'scorm12'): Promise<string> {
  const [name] = (await readdir(join(root, 'packages'))).filter((file) => file.endsWith(`${standard}.zip`));
  if (!name) throw new Error('There is no package. Run "npm run package" first.');
  return join(root, 'packages', name);
}

/** Unzips the package as an LMS would, under a path with a space. Returns the folder, which Playwright clears away before its next run. */
export async function unzippedPackage(standard = 'scorm12'): Promise<string> {
  const results = join(root, 'test-results');
  await mkdir(results, { recursive: true });
  const folder = join(await mkdtemp(join(results, 'lms-')), 'course content 42');
  await mkdir(folder);
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(await packagePath(standard)))))
    await writeFile(join(folder, name), bytes);
  return folder;
}

/** The file of one page of each kind, by the class that its layout gives it. */
export async function filesOfEachKind(): Promise<string[]> {
  const kinds = new Map<string, string>();
  for (const file of await pageFiles()) {
    const kind = /<body class="([^"]*)"/.exec(await readFile(join(dist, file), 'utf8'))?.[1] ?? file;
    kinds.set(kind, kinds.get(kind) ?? file);
  }
  return [...kinds.values()];
}
