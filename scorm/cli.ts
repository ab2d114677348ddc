import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SETTINGS_FILE } from '../src/schemas/read-settings.ts';
import { readCommand, settingsToMake } from './command.ts';
import { isPlainPackage } from './file-name.ts';
import { textOf, type Files } from './files.ts';
import type { PackageData } from './package-data.ts';
import { makePackage, type Package } from './package.ts';
import { PACKAGE_DATA } from './pick.ts';
import { packageProblems } from './problems.ts';
import { QUESTION_KEY, questionKey } from './question-key.ts';
import { READ_ME, readMe } from './read-me.ts';
import { readFolder } from './read-folder.ts';
import { sizeReport } from './verify/size.ts';
import { verify } from './verify/verify.ts';

const root = join(import.meta.dirname, '..');
const packages = join(root, 'packages');

/**
 * `npm run package`: makes the package of the site in dist/ in each standard, with nothing settled. With `--settings
 * <file>` it makes the one that the file asks for, with the question key and the sheet that go with it, as the package
 * builder does. `--out <folder>` says where to. Everything is looked through first: when something is wrong nothing is
 * written, sentences say what, and the exit code is 1.
 */
function main(): void {
  const { settings, out } = readCommand(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), packages);
  const dist = join(root, 'dist');
  const site = existsSync(dist) ? readFolder(dist) : new Map<string, Uint8Array>();
  if (!site.has(PACKAGE_DATA)) throw new Error('dist/ holds no built site. Run "npm run build" first.');
  const data: PackageData = JSON.parse(textOf(site, PACKAGE_DATA));
  const { all, problems } = settingsToMake(settings === null ? null : readText(settings), data.course);
  const faults = [...problems, ...all.flatMap((one) => packageProblems(one, data.course))].map(({ field, message }) =>
    field === '' ? message : `${field}: ${message}`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));

  const made = all.map((one) => checked(makePackage(site, one, data.course)));
  mkdirSync(out, { recursive: true });
  if (settings === null) removeOlder(out, data.course);
  for (const { name, zip } of made) writeFileSync(join(out, name), zip);
  const [chosen] = all;
  if (settings !== null && chosen && made[0]) {
    writeFileSync(join(out, QUESTION_KEY), questionKey(data.items));
    writeFileSync(join(out, READ_ME), readMe(chosen, data, made[0].zip.length));
  }
  console.log([sizeReport(made[0]?.files ?? new Map()), '', ...made.map((one) => line(out, one))].join('\n'));
}

function readText(file: string): string {
  if (!existsSync(file)) throw new Error(`There is no file "${file}". Give the path of a ${SETTINGS_FILE}.`);
  return readFileSync(file, 'utf8');
}

/** The package, if nothing is wrong with it. */
function checked(made: Package): Package {
  const faults = verify(made.files);
  if (faults.length > 0) throw new Error(`${made.name} would not work everywhere:\n${faults.join('\n')}`);
  return made;
}

/** Packages of earlier versions would be taken for these. Those of agencies, and of other courses, stay. */
function removeOlder(folder: string, course: PackageData['course']): void {
  for (const old of readdirSync(folder).filter((file) => isPlainPackage(course, file))) rmSync(join(folder, old));
}

function line(out: string, { name, files, zip }: { name: string; files: Files; zip: Uint8Array }): string {
  return `${join(relative(root, out), name)}: ${files.size} files, ${(zip.length / 1024).toFixed(0)} KB`;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
