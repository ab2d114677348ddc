import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Files } from '../scorm/files.ts';

/** A package as an LMS has it: the zip, and what is in it. */
export interface Unpacked {
  zip: Uint8Array;
  files: Files;
}

/** The SCORM 1.2 package in a folder, the one most LMSs take. Throws with what to do when there is none. */
export function packageIn(folder: string): Unpacked {
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith('-scorm12.zip')) : undefined;
  if (name === undefined) throw new Error('There is no package to measure. Run "npm run build" and "npm run package" first.');
  const zip = new Uint8Array(readFileSync(join(folder, name)));
  return { zip, files: new Map(Object.entries(unzipSync(zip))) };
}

/** The files of a folder, such as the built website. */
export function folderOf(folder: string): Files {
  return new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
