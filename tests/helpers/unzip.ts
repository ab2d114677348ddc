import { unzipSync } from 'fflate';
import type { Files } from '../../scorm/files.ts';

/** The files of a zip. Throws when it is not one. */
export function unzip(bytes: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(bytes)));
}
