import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { NOTICES } from '../authoring/site-map.ts';

/** Packages of which something goes to learners: typefaces, icons, libraries. Their licences ask to go with them. */
const SHIPPED = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource/newsreader',
  '@nanostores/preact',
  '@xstate/store',
  '@xstate/store-preact',
  'lucide-preact',
  'nanostores',
  'preact',
];

/** Puts the licences of what the course ships beside it. The build fails when a package brings none. */
export function licences(): AstroIntegration {
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const notices = await Promise.all(
          SHIPPED.map(
            async (name) => `${name}\n${'='.repeat(name.length)}\n\n${await readFile(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`,
          ),
        );
        await writeFile(join(fileURLToPath(dir), NOTICES), notices.map((notice) => notice.trim()).join('\n\n\n'));
      },
    },
  };
}
