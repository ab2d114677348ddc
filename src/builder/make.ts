import type { PackageData } from '../../scorm/package-data.ts';
import { makePackage } from '../../scorm/package.ts';
import { PACKAGE_DATA } from '../../scorm/pick.ts';
import { questionKey } from '../../scorm/question-key.ts';
import { readMe } from '../../scorm/read-me.ts';
import { verify } from '../../scorm/verify/verify.ts';
import type { PackageSettings } from '../schemas/package-settings.ts';
import type { Failure, Progress } from './messages.ts';
import { readFile, readSite, SiteFileError } from './read-site.ts';

/** The website, as far as packages need it: what was read of it so far. */
export interface Site {
  fetch(address: string): Promise<Response>;
  data: PackageData | null;
  files: Map<string, Uint8Array>;
}

/** A website of which nothing was read yet. */
export function openSite(fetch: Site['fetch']): Site {
  return { fetch, data: null, files: new Map() };
}

/**
 * Makes a package from the website's own files, by the same code as `npm run package`, and everything that goes with it.
 * Tells `heard` how far it has come, and at the end what was made or why nothing was. Rejects with
 * an error that nobody foresaw, once that was told: the console says what it was.
 */
export async function make(site: Site, settings: PackageSettings, heard: (progress: Progress) => void): Promise<void> {
  try {
    heard({ state: 'reading', done: site.files.size, total: site.data?.files.length ?? 0 });
    site.data ??= await readData(site);
    const { data } = site;
    const total = data.files.length;
    const files = await readSite(site.fetch, data.files, site.files, (done) => heard({ state: 'reading', done, total }));
    heard({ state: 'packing' });
    const { name, files: packed, zip } = makePackage(files, settings, data.course);
    const faults = verify(packed);
    if (faults.length > 0) return heard({ state: 'failed', failure: { why: 'faulty', sentences: faults } });
    const made = { name, zip: Uint8Array.from(zip), questionKey: questionKey(data.items), readMe: readMe(settings, data, zip.length) };
    heard({ state: 'made', made });
  } catch (error) {
    heard({ state: 'failed', failure: failureOf(error) });
    if (!(error instanceof SiteFileError)) throw error;
  }
}

async function readData({ fetch }: Site): Promise<PackageData> {
  const text = new TextDecoder().decode(await readFile(fetch, PACKAGE_DATA));
  try {
    return JSON.parse(text) as PackageData;
  } catch {
    // Some hosts answer every address with a page of their own.
    throw new SiteFileError('missing', PACKAGE_DATA);
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof SiteFileError) return { why: error.why, file: error.file };
  return { why: 'broken' };
}
