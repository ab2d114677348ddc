// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode } from './node.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/**
 * Installs what the course is built with, when it is missing or not what package-lock.json asks for.
 * @param {string} root
 * @returns {Promise<string>} Path of the Node that runs the tools. Rejects with a `Stop` that says what to do.
 */
export async function setUp(root, { install = npmCi, node = findNode } = {}) {
  if (!isInstalled(root)) await step('Installing what the course is built with, about half a minute', () => install(root));
  return node(root);
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes in node_modules what it installed, once all of it
 * is there; packages for other systems are left out.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const there = present[path];
    return there ? there.version === version : Boolean(optional || devOptional);
  });
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | undefined} Undefined when there is none.
 */
function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} root */
async function npmCi(root) {
  // Set by npm to its own script, which Node can run on every system; npm itself is a batch file on Windows.
  const npm = process.env['npm_execpath'];
  // Warnings are left out: on Node 20 npm warns of every package that needs a newer one, which is about to come along.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = npm ? await run(process.execPath, [npm, ...args], { cwd: root }) : await run('npm', args, { cwd: root });
  if (code !== 0) {
    throw new Stop(
      `${output}\nInstalling failed; npm says why above. See that this machine is online and has room on its disk, then run the same\n` +
        'command again. If it fails in the same place again, delete the folder node_modules first.',
    );
  }
}
