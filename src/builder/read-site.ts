import type { Files } from '../../scorm/files.ts';

/** A file of the site that did not come. `offline`: no answer at all. `missing`: an answer, but not with the file. */
export class SiteFileError extends Error {
  readonly why: 'offline' | 'missing';
  readonly file: string;

  constructor(why: 'offline' | 'missing', file: string) {
    super(`${file}: ${why}`);
    this.why = why;
    this.file = file;
  }
}

/** Fetches at once. Browsers keep to about as many for one host, and phones have little memory to spare. */
const AT_ONCE = 6;

/**
 * The files of the site by name, as they are served. Tells `heard` how many have come. Files already in `had` are not
 * fetched again, and what comes is put there, so that a second try goes on where the first one ended. Throws `SiteFileError`.
 */
export async function readSite(
  fetch: (address: string) => Promise<Response>,
  names: readonly string[],
  had: Map<string, Uint8Array>,
  heard: (done: number) => void,
): Promise<Files> {
  const waiting = names.filter((name) => !had.has(name));
  const failures: unknown[] = [];
  const take = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      try {
        had.set(name, await readFile(fetch, name));
        if (failures.length === 0) heard(had.size);
      } catch (error) {
        failures.push(error);
        // The others finish what is under way, and begin nothing more.
        waiting.length = 0;
      }
    }
  };
  heard(had.size);
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  if (failures.length > 0) throw failures[0];
  return new Map(names.flatMap((name) => [[name, had.get(name)!]]));
}

/** The content of one file of the site. Throws `SiteFileError`. */
export async function readFile(fetch: (address: string) => Promise<Response>, name: string): Promise<Uint8Array> {
  const response = await answerTo(fetch, name);
  if (!response.ok) throw new SiteFileError('missing', name);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    // The connection broke off in the middle of the file.
    throw new SiteFileError('offline', name);
  }
}

async function answerTo(fetch: (address: string) => Promise<Response>, name: string): Promise<Response> {
  try {
    return await fetch(name);
  } catch {
    throw new SiteFileError('offline', name);
  }
}
