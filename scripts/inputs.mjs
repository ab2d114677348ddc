// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the site and the packages are made from. */
const INPUTS = [
  'content',
  'public',
  'scorm',
  'src',
  'astro.config.mjs',
  'CHANGELOG.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * A fingerprint of everything that is built from: it changes when any name or byte does.
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((name) => filesIn(root, name))) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(root, file)))
      .update('\n');
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {string[]} Files at or below a path, in order. None when it is not there.
 */
function filesIn(root, name) {
  const entry = statSync(join(root, name), { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (entry.isFile()) return [name];
  return readdirSync(join(root, name))
    .sort()
    .flatMap((child) => filesIn(root, `${name}/${child}`));
}
