import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { NOTICES } from '../authoring/site-map.ts';
import { shippedParts } from './shipped.ts';

/**
 * Puts the licences of what is shipped beside it: typefaces, icons, libraries, those of the pages for coordinators too.
 * Their licences ask to go with them. The build fails when a package brings none.
 */
export function licences(): AstroIntegration {
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const parts = await shippedParts(root);
        const notices = await Promise.all(
          parts.map(async ({ name }) => `${name}\n${'='.repeat(name.length)}\n\n${(await licenceOf(root, name)).trim()}`),
        );
        await writeFile(join(fileURLToPath(dir), NOTICES), notices.join('\n\n\n'));
      },
    },
  };
}

/** The text of a package's licence, by whatever name and ending its file has. */
async function licenceOf(root: string, name: string): Promise<string> {
  const folder = join(root, 'node_modules', name);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} is shipped, and brings no licence. Look for it and add it, or do without the package.`);
  return readFile(join(folder, file), 'utf8');
}
