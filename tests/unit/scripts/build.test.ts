import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bringUpToDate, isBuilt, packageNames, toolPath } from '../../../scripts/build.mjs';
import { fingerprint } from '../../../scripts/inputs.mjs';
import { folder } from '../../helpers/folder.ts';

const project = () => folder({ 'content/a.yaml': 'a: 1', 'src/b.ts': 'b', 'README.md': 'not built from', 'package.json': '{}' });

/** A project whose last build was noted as whole. */
function built(): string {
  const root = project();
  const made = { 'dist/index.html': 'home', 'packages/course.zip': 'zip', '.cache/built.txt': fingerprint(root) };
  return folder({ 'content/a.yaml': 'a: 1', 'src/b.ts': 'b', 'package.json': '{}', ...made });
}

it('the fingerprint changes with any byte or name that is built from, and with nothing else', () => {
  const root = project();
  const before = fingerprint(root);
  writeFileSync(join(root, 'README.md'), 'other words');
  expect(fingerprint(root)).toBe(before);
  writeFileSync(join(root, 'content/a.yaml'), 'a: 2');
  const changed = fingerprint(root);
  expect(changed).not.toBe(before);
  writeFileSync(join(root, 'content/new.yaml'), '');
  expect(fingerprint(root)).not.toBe(changed);
});

it('nothing is built again while nothing changed', () => {
  const root = built();
  expect(isBuilt(root)).toBe(true);
  writeFileSync(join(root, 'src/b.ts'), 'changed');
  expect(isBuilt(root)).toBe(false);
});

it('a site that was built by itself since is built again, whatever the sources are by now', () => {
  const root = built();
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(root, 'dist/index.html'), later, later);
  expect(isBuilt(root)).toBe(false);
});

it('a build that was not noted as whole does not count', () => {
  expect(isBuilt(folder({ 'dist/index.html': 'home', 'packages/course.zip': 'zip' }))).toBe(false);
  expect(isBuilt(project())).toBe(false);
});

it('lists the packages made, and none before', () => {
  expect(packageNames(built())).toEqual(['course.zip']);
  expect(packageNames(project())).toEqual([]);
  expect(packageNames(folder({ 'packages/course-0.1.0-evidence.zip': 'no package', 'packages/course.zip': 'zip' }))).toEqual([
    'course.zip',
  ]);
});

it("finds a package's program in either way of naming it", () => {
  const root = folder({
    'node_modules/one/package.json': '{"bin":"./one.js"}',
    'node_modules/@a/two/package.json': '{"bin":{"two":"cli.js"}}',
  });
  expect(toolPath(root, 'one')).toBe(join(root, 'node_modules/one/one.js'));
  expect(toolPath(root, '@a/two', 'two')).toBe(join(root, 'node_modules/@a/two/cli.js'));
});

it('what is up to date is not built again, and what is not is', async () => {
  // There is neither a Node nor a tool in these projects, so building fails at once.
  await expect(bringUpToDate({ root: built(), node: 'no-such-node' })).resolves.toBeUndefined();
  await expect(bringUpToDate({ root: project(), node: 'no-such-node' })).rejects.toThrow('node_modules');
});
