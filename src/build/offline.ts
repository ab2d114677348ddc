import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from '../authoring/content.ts';
import { OFFLINE_PAGE, pageFile } from '../authoring/site-map.ts';
import { bundle } from './bundle.ts';

/** Name of the service worker in the website. Packages leave it out. */
const SERVICE_WORKER = 'service-worker.js';

/** Adds the service worker to the website: it keeps the job aids, and what they load, from the first visit on. */
export function offline(): AstroIntegration {
  let root = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const files = await withWhatTheyLoad(out, await aidPages());
        const { code } = await bundle(root, 'src/service-worker.ts', {
          OFFLINE_FILES: JSON.stringify(files),
          OFFLINE_VERSION: JSON.stringify(await mark(out)),
        });
        await writeFile(join(out, SERVICE_WORKER), code);
      },
    },
  };
}

/** The pages to have at hand: Child missing now, the toolkit and every job aid, and what stands in for any other; in every language. */
async function aidPages(): Promise<string[]> {
  const { languages, edition } = await loadContent();
  return languages.flatMap((language) => {
    const aids = edition(language).prose.filter(({ kind }) => kind === 'aid');
    return ['index', OFFLINE_PAGE, 'child-missing', 'toolkit', ...aids.map(({ id }) => id)].map((id) =>
      pageFile(id, language, languages[0]!),
    );
  });
}

/** The pages and the styles, scripts, icons and typefaces they load; sorted. */
async function withWhatTheyLoad(out: string, pages: readonly string[]): Promise<string[]> {
  const found = new Set(pages);
  for (const name of found) {
    if (!/\.(html|css)$/.test(name)) continue;
    const text = await readFile(join(out, name), 'utf8');
    for (const [, address] of text.matchAll(/(?:<link[^>]*?href="|<script[^>]*?src="|url\()(?:\.\/)?([\w.-]+\.(?:css|js|svg|woff2))/g))
      found.add(address!);
  }
  return [...found].sort();
}

/** A mark that changes whenever any file of the site does. */
async function mark(out: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(out)).sort()) hash.update(name).update(await readFile(join(out, name)));
  return hash.digest('hex').slice(0, 12);
}
