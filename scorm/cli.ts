import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { courseSchema } from '../src/schemas/course.ts';
import { defaultSettings } from '../src/schemas/package-settings.ts';
import { makePackage } from './package.ts';
import { readFolder } from './read-folder.ts';
import { sizeReport } from './verify/size.ts';
import { verify } from './verify/verify.ts';

const root = join(import.meta.dirname, '..');

/**
 * `npm run package`: makes the SCORM 1.2 package of the site in dist/ and looks it through. Gives the exit code: 1 when
 * there is no site or something is wrong with the package, which is then not written.
 */
function main(): number {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'launch.html'))) {
    console.error('dist/ holds no built site. Run "npm run build" first.');
    return 1;
  }
  const { id, title, subtitle, version, languages } = courseSchema.parse(parse(readFileSync(join(root, 'content', 'course.yaml'), 'utf8')));
  const { name, files, zip } = makePackage(readFolder(dist), defaultSettings, { id, title, description: subtitle, version, languages });
  const faults = verify(files);
  if (faults.length > 0) {
    console.error(`The package would not work everywhere:\n${faults.join('\n')}`);
    return 1;
  }
  const folder = join(root, 'packages');
  mkdirSync(folder, { recursive: true });
  // Packages of earlier versions would be taken for this one.
  for (const old of readdirSync(folder).filter((file) => file.endsWith('-scorm12.zip'))) rmSync(join(folder, old));
  writeFileSync(join(folder, name), zip);
  console.log(`${sizeReport(files)}\n\npackages/${name}: ${files.size} files, ${(zip.length / 1024).toFixed(0)} KB`);
  return 0;
}

process.exitCode = main();
