// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/** The oldest Node that Astro 7 runs on. */
const OLDEST = [22, 12];

/** Whether a version, such as `v24.1.0`, is new enough to build the course. */
export function isNewEnough(/** @type {string} */ version) {
  const [major = 0, minor = 0] = (/v(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * The Node that runs the tools: the one that comes with the install on Linux, else the one this command runs on.
 * @param {string} root
 * @param {{ exists?: (path: string) => boolean, versionOf?: (node: string) => Promise<string> }} [lookups]
 * @returns {Promise<string>} Its path. Rejects with a `Stop` when there is none that is new enough.
 */
export async function findNode(root, { exists = existsSync, versionOf = askVersion } = {}) {
  const bundled = join(root, 'node_modules', '.bin', 'node');
  const nodes = exists(bundled) ? [bundled, process.execPath] : [process.execPath];
  const versions = [];
  for (const node of nodes) {
    const version = await versionOf(node);
    if (isNewEnough(version)) return node;
    versions.push(version);
  }
  throw new Stop(
    `This course needs Node ${OLDEST.join('.')} or later to build, and this machine runs Node ${versions.at(-1)}.\n` +
      'Install a newer Node from https://nodejs.org and run the same command again.',
  );
}

/** @param {string} node */
async function askVersion(node) {
  if (node === process.execPath) return process.version;
  return (await run(node, ['--version'])).output.trim();
}
