import { join } from 'node:path';
import { readContent, type Edition } from '../../src/authoring/content.ts';
import { fullestRecord } from '../../src/authoring/fullest-record.ts';
import { encode } from '../../src/course/record/codec.ts';
import { defaultSettings } from '../../src/schemas/package-settings.ts';
import { LAUNCH_PAGE } from '../../scorm/course-facts.ts';
import { textOf, type Files } from '../../scorm/files.ts';
import type { PackageData } from '../../scorm/package-data.ts';
import { makePackage } from '../../scorm/package.ts';
import { PACKAGE_DATA } from '../../scorm/pick.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { buildSite } from '../build-site.ts';
import { finishedRecord } from '../finished.ts';
import { compressed } from '../sizes.ts';
import { longestOfAll } from './longest.ts';

/** A course, built and packed, and what that took. */
export interface MadeCourse {
  edition: Edition;
  longest: ReadonlyMap<number, number | null>;
  files: Files;
  /** Milliseconds, bytes, characters and counts, by name. */
  costs: Readonly<Record<string, number>>;
}

/** Characters of resume data: of the learner who has done most there is to do, and of one who has done everything once. */
function resumeCosts(edition: Edition, longest: ReadonlyMap<number, number | null>) {
  return {
    'resume data, fullest': encode(fullestRecord(edition, longest)).length,
    'resume data, finished': encode(finishedRecord(edition, longest)).length,
  };
}

/** Builds a content folder into an empty folder and packs it. Throws with what the build says when it fails. */
export async function madeCourse(content: string, folder: string): Promise<MadeCourse> {
  const edition = (await readContent(content)).edition('en');
  const longest = longestOfAll(edition.talks);
  const out = join(folder, 'site');
  const begun = performance.now();
  const { code, output } = await buildSite(content, out);
  if (code !== 0) throw new Error(output);
  const built = performance.now();
  const site = readFolder(out);
  const data: PackageData = JSON.parse(textOf(site, PACKAGE_DATA));
  const { files, zip } = makePackage(site, defaultSettings(data.course), data.course);
  const packed = performance.now();
  const costs = {
    lessons: edition.lessons.length,
    items: edition.items.length,
    talks: edition.talks.length,
    build: built - begun,
    packing: packed - built,
    zip: zip.length,
    'launch page': compressed(files, LAUNCH_PAGE),
    'home page': compressed(files, 'index.html'),
    'final check page': compressed(files, 'final-check.html'),
    'home page, as it is': files.get('index.html')?.length ?? 0,
    'final check page, as it is': files.get('final-check.html')?.length ?? 0,
    ...resumeCosts(edition, longest),
  };
  return { edition, longest, files, costs };
}
