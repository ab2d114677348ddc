import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../../scorm/read-folder.ts';
import { zip } from '../../scorm/zip.ts';
import { loadContent } from '../authoring/content.ts';
import { evidenceFiles } from './pack.ts';

/** `npm run evidence`: the evidence pack of the built site, in `packages/`. Gives the exit code: 1 when there is no site. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'evidence.html'))) {
    process.stderr.write('dist/ holds no built site. Run "npm run build" first.\n');
    return 1;
  }
  const { languages, edition } = await loadContent();
  const first = edition(languages[0]!);
  const files = await evidenceFiles({ edition: first, site: readFolder(dist), root });
  const name = `${first.course.id}-${first.course.version}-evidence.zip`;
  await mkdir(join(root, 'packages'), { recursive: true });
  await writeFile(join(root, 'packages', name), zip(files));
  process.stdout.write(`packages/${name}: ${files.size} files\n`);
  return 0;
}

process.exitCode = await main();
