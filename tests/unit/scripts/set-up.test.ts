import { expect, it } from 'vitest';
import { findNode, isNewEnough } from '../../../scripts/node.mjs';
import { isInstalled, setUp } from '../../../scripts/set-up.mjs';
import { folder } from '../../helpers/folder.ts';

const lockfile = (packages: object) => JSON.stringify({ packages: { '': { name: 'course' }, ...packages } });
const wanted = lockfile({
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-for-other-systems': { version: '1.0.0', optional: true },
});

it('takes an install as whole when all that this system needs is there in the right version', () => {
  const installed = lockfile({ 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(folder({ 'package-lock.json': wanted, 'node_modules/.package-lock.json': installed }))).toBe(true);
});

it('sees that nothing is installed, that a package is missing, and that a version changed', () => {
  const without = (packages: object) => folder({ 'package-lock.json': wanted, 'node_modules/.package-lock.json': lockfile(packages) });
  expect(isInstalled(folder({ 'package-lock.json': wanted }))).toBe(false);
  expect(isInstalled(without({}))).toBe(false);
  expect(isInstalled(without({ 'node_modules/a': { version: '0.9.0' } }))).toBe(false);
});

it('installs only when it must, and gives the Node to use', async () => {
  let installs = 0;
  const actions = { install: async () => void (installs += 1), node: async () => 'node' };
  const whole = folder({ 'package-lock.json': wanted, 'node_modules/.package-lock.json': wanted });
  expect(await setUp(whole, actions)).toBe('node');
  expect(installs).toBe(0);
  await setUp(folder({ 'package-lock.json': wanted }), actions);
  expect(installs).toBe(1);
});

it('knows which Node is new enough', () => {
  expect(['v22.12.0', 'v22.20.1', 'v24.0.0', 'v26.1.0'].map(isNewEnough)).toEqual([true, true, true, true]);
  expect(['v20.19.0', 'v22.11.9', 'v18.0.0', '', 'no such program'].map(isNewEnough)).toEqual([false, false, false, false, false]);
});

it('prefers the Node that came with the install', async () => {
  const node = await findNode('/course', { exists: () => true, versionOf: async () => 'v24.0.0' });
  expect(node.replaceAll('\\', '/')).toBe('/course/node_modules/.bin/node');
});

it("falls back on the system's Node when the one that came along does not run here", async () => {
  const versionOf = async (node: string) => (node === process.execPath ? 'v22.14.0' : '');
  expect(await findNode('/course', { exists: () => true, versionOf })).toBe(process.execPath);
});

it('says what to do when Node is too old', async () => {
  await expect(findNode('/course', { exists: () => false, versionOf: async () => 'v20.1.0' })).rejects.toThrow(
    /needs Node 22\.12 or later.*runs Node v20\.1\.0\.\nInstall a newer Node/s,
  );
});
