import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '../helpers/course.ts';

/** Notes what goes wrong in a page. It comes before every other script, as a file, for the policy of a strict host allows no other. */
const WATCH = `globalThis.wentWrong = [];
const note = (what) => globalThis.wentWrong.push(what);
addEventListener('error', (event) => note(event.message ?? 'not loaded: ' + (event.target.src ?? event.target.href)), true);
addEventListener('unhandledrejection', (event) => note(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => note('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
`;

/** A folder to lay over the website: its pages, each with a script that notes what goes wrong. */
export async function watchedPages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'watched-'));
  await writeFile(join(folder, 'watch.js'), WATCH);
  for (const file of await readdir(dist)) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(dist, file), 'utf8');
    await writeFile(join(folder, file), html.replace('<head>', '<head><script src="watch.js"></script>'));
  }
  return folder;
}
