import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BROWSERS } from './browsers.ts';
import { flatNames } from './file-names.ts';
import { pageFaults } from './html-rules.ts';
import { leanDrawings } from './lean-drawings.ts';
import { relativeUrls, SENTINEL } from './rewrite.ts';
import { bundleScript, entryFile } from './scripts.ts';
import { settleTokens } from './settled-tokens.ts';

const ASSETS = 'assets';
const HOLDS_URLS = new Set(['.html', '.css', '.svg', '.json', '.xml', '.webmanifest']);
const ENTRY_URL = new RegExp(`${SENTINEL}/([a-z][a-z0-9-]*)\\.entry\\.js`, 'g');

/**
 * Makes the built site independent of where it is served: all files in one folder, every URL relative, one classic
 * deferred script a page. The build fails on anything that would break under an LMS or a strict content security policy.
 */
export function portable(): AstroIntegration {
  let root = '';
  return {
    name: 'portable',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        updateConfig({
          base: SENTINEL,
          build: { assets: ASSETS, format: 'file', inlineStylesheets: 'never' },
          vite: { build: { assetsInlineLimit: 0, cssTarget: BROWSERS } },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const names = await flatten(out);
        const pages = new Map<string, string>();
        for (const name of [...names.values()].filter((file) => HOLDS_URLS.has(extname(file))))
          pages.set(name, await readFile(join(out, name), 'utf8'));
        const outside: string[] = [];
        const entries = new Set([...pages.values()].flatMap((text) => [...text.matchAll(ENTRY_URL)].map((match) => match[1]!)));
        for (const entry of entries) {
          const { name, code } = await bundleScript(root, entry);
          await writeFile(join(out, name), code);
          names.set(entryFile(entry), name);
          outside.push(code);
        }
        const sheets = new Map([...pages].filter(([name]) => name.endsWith('.css')));
        outside.push(...[...pages].filter(([name]) => !sheets.has(name)).map(([, text]) => text));
        for (const [name, text] of settleTokens(sheets, outside)) pages.set(name, text);
        const faults: string[] = [];
        for (const [name, text] of pages) {
          const isPage = name.endsWith('.html');
          const portableText = relativeUrls(isPage ? leanDrawings(text) : text, name, names);
          await writeFile(join(out, name), portableText);
          if (isPage) faults.push(...pageFaults(name, portableText));
        }
        if (faults.length > 0) throw new Error(`The built site would not work everywhere:\n${faults.join('\n')}`);
        logger.info(`${names.size} files in one folder, ${entries.size} scripts`);
      },
    },
  };
}

/** Moves every built file into the top folder. Gives its new name by its path under the build's base. */
async function flatten(out: string): Promise<Map<string, string>> {
  const found = (await readdir(out, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  // Module scripts of the framework: pages load the classic scripts bundled here instead.
  const unused = found.filter((path) => path.startsWith(`${ASSETS}/`) && /\.m?js$/.test(path));
  const names = flatNames(found.filter((path) => !unused.includes(path)));
  for (const [path, name] of names) if (path !== name) await rename(join(out, path), join(out, name));
  const folders = (await readdir(out, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const folder of folders) await rm(join(out, folder.name), { recursive: true });
  return names;
}
