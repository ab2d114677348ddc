import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { courseSchema } from '../src/schemas/course.ts';
import type { Files } from './files.ts';
import { makePackage } from './package.ts';
import { sizeReport } from './verify/size.ts';
import { verify } from './verify/verify.ts';

/** `npm run package`: makes the SCORM 1.2 package of the site in dist/ and looks it through. Ends with code 1 when something is wrong with it. */
const root = join(import.meta.dirname, '..');

function readSite(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

function main(): number {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'launch.html'))) {
    console.error('dist/ holds no built site. Run "npm run build" first.');
    return 1;
  }
  const { id, title, version } = courseSchema.parse(parse(readFileSync(join(root, 'content', 'course.yaml'), 'utf8')));
  const { name, files, zip } = makePackage(readSite(dist), { id, title, version });
  const faults = verify(files);
  if (faults.length > 0) {
    console.error(`The package would not work everywhere:\n${faults.join('\n')}`);
    return 1;
  }
  const folder = join(root, 'packages');
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((file) => file.endsWith('-scorm12.zip'))) rmSync(join(folder, old));
  writeFileSync(join(folder, name), zip);
  console.log(`${sizeReport(files)}\n\npackages/${name}: ${files.size} files, ${(zip.length / 1024).toFixed(0)} KB`);
  return 0;
}

process.exitCode = main();
