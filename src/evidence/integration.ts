import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromText } from '../../scorm/files.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { zip } from '../../scorm/zip.ts';
import { loadContent } from '../authoring/content.ts';
import { ACR_DOWNLOAD, PACK_DOWNLOAD } from './names.ts';
import { acrFile, evidenceFiles } from './pack.ts';

/** Puts the evidence pack into the website, and the accessibility conformance report as a file. Packages hold neither. */
export function evidence(): AstroIntegration {
  let root = '';
  return {
    name: 'evidence',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { languages, edition } = await loadContent();
        const files = await evidenceFiles({ edition: edition(languages[0]!), site: readFolder(out), root });
        const pack = zip(files);
        await writeFile(join(out, ACR_DOWNLOAD), fromText(await acrFile()));
        await writeFile(join(out, PACK_DOWNLOAD), pack);
        logger.info(`${files.size} files, ${(pack.length / 1024).toFixed(0)} KB`);
      },
    },
  };
}
