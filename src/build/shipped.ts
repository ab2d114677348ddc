import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bundle } from './bundle.ts';

/** A package of software of which something is shipped. */
export interface ShippedPart {
  name: string;
  version: string;
  /** SPDX id, as the package states it. */
  license: string;
  /** `learners`: in what every learner may load. `website`: on pages for coordinators only, or in the website's service workers. */
  where: 'learners' | 'website';
}

/** Client entries that pages for learners load, in packages too. All other entries belong to the website alone. */
export const LEARNER_ENTRIES = [
  'text',
  'lesson',
  'home',
  'boosters',
  'final',
  'finish',
  'talk',
  'debrief',
  'launch-scorm12',
  'launch-scorm2004',
  'launch-cmi5',
  'launch-alone',
];

/** Files beside the entries that are none. */
const NO_ENTRIES = new Set(['content.config.ts', 'env.d.ts', 'start-page.ts']);

/** Shipped in pages and styles rather than in scripts: typefaces, and icons drawn into the pages. */
const WITHOUT_SCRIPT = ['@fontsource-variable/atkinson-hyperlegible-next', '@fontsource/newsreader', 'lucide-preact'];

const cache = new Map<string, Promise<ShippedPart[]>>();

/**
 * The packages of which something is shipped, by name, found by bundling the client entries as the build does. What learners
 * load wins over what the website adds. `root`: the folder of the project. Read once a process.
 */
export function shippedParts(root = '.'): Promise<ShippedPart[]> {
  const known = cache.get(resolve(root)) ?? find(resolve(root));
  cache.set(resolve(root), known);
  return known;
}

async function find(root: string): Promise<ShippedPart[]> {
  const entries = (await readdir(join(root, 'src'))).filter((name) => name.endsWith('.ts') && !NO_ENTRIES.has(name));
  const isLearners = (entry: string) => LEARNER_ENTRIES.includes(entry.replace(/\.ts$/, ''));
  const learners = new Set([...(await packagesIn(root, entries.filter(isLearners))), ...WITHOUT_SCRIPT]);
  const website = await packagesIn(
    root,
    entries.filter((entry) => !isLearners(entry)),
  );
  const names = [...new Set([...learners, ...website])].sort();
  return Promise.all(names.map((name) => described(root, name, learners.has(name) ? 'learners' : 'website')));
}

/** Names of the packages that end up in the bundles of some entries. */
async function packagesIn(root: string, entries: readonly string[]): Promise<string[]> {
  const define = { OFFLINE_FILES: '[]', OFFLINE_VERSION: '""' };
  const scripts = await Promise.all(entries.map((entry) => bundle(root, `src/${entry}`, define)));
  return scripts.flatMap(({ files }) => files.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
}

async function described(root: string, name: string, where: ShippedPart['where']): Promise<ShippedPart> {
  const { version, license } = JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  return { name, version, license: license ?? 'unknown', where };
}
