// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './inputs.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Workshop What the tools need to run.
 * @property {string} root The project's folder.
 * @property {string} node Path of the Node to run them with.
 */

/** Where the fingerprint of what dist/ was built from is noted, first for the website alone, then with its packages. */
const siteNote = (/** @type {string} */ root) => join(root, '.cache', 'site.txt');
const note = (/** @type {string} */ root) => join(root, '.cache', 'built.txt');

/** Node 22 reads TypeScript only when told to; later versions do it anyway. */
export const READS_TYPESCRIPT = '--experimental-strip-types';

/**
 * Path of a program that one of the project's packages brings, to be run with Node: unlike the links in
 * node_modules/.bin it works the same on Windows.
 * @param {string} root
 * @param {string} packageName
 * @param {string} [program] When it is not called like its package.
 */
export function toolPath(root, packageName, program = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Builds the website into dist/.
 * @param {Workshop} workshop
 */
export async function buildSite({ root, node }) {
  rmSync(note(root), { force: true });
  mkdirSync(join(root, '.cache'), { recursive: true });
  // Taken before the build: what is changed meanwhile is built next time.
  writeFileSync(siteNote(root), fingerprint(root));
  const { code, output } = await run(node, [toolPath(root, 'astro'), 'build'], { cwd: root });
  if (code === 0) return;
  rmSync(siteNote(root));
  throw new Stop(`${output}\nThe website could not be built. The lines above say why; mend it and run the same command again.`);
}

/**
 * Makes the LMS packages from dist/ and notes that all is built.
 * @param {Workshop} workshop
 * @returns {Promise<string>} What the packages hold, to print.
 */
export async function makePackages({ root, node }) {
  const { code, output } = await run(node, [READS_TYPESCRIPT, join('scorm', 'cli.ts')], { cwd: root });
  if (code !== 0) throw new Stop(`${output}\nThe package could not be made. The lines above say what to mend.`);
  if (existsSync(siteNote(root))) {
    renameSync(siteNote(root), note(root));
    // From now on: see `isBuilt`.
    utimesSync(note(root), new Date(), new Date());
  }
  return output;
}

/**
 * Builds the website and its packages, unless they are what the sources would give now.
 * @param {Workshop} workshop
 */
export async function bringUpToDate(workshop) {
  if (isBuilt(workshop.root)) return;
  await step('Building the website', () => buildSite(workshop));
  await step('Making the LMS packages', async () => void (await makePackages(workshop)));
}

/**
 * Whether dist/ and packages/ hold what the sources would give now.
 * @param {string} root
 */
export function isBuilt(root) {
  const [page, last] = [join(root, 'dist', 'index.html'), note(root)];
  if (!existsSync(page) || !existsSync(last) || packageNames(root).length === 0) return false;
  // A site built by itself, after the note was written, is of sources that the note knows nothing of.
  return statSync(page).mtimeMs <= statSync(last).mtimeMs && readFileSync(last, 'utf8') === fingerprint(root);
}

/**
 * File names of the packages made. The evidence pack, which lies beside them, is none.
 * @param {string} root
 */
export function packageNames(root) {
  const folder = join(root, 'packages');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip') && !name.endsWith('-evidence.zip')) : [];
}
