import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { titleWithVersion } from '../../scorm/course-facts.ts';
import { fromText, type Files } from '../../scorm/files.ts';
import { QUESTION_KEY, questionKey } from '../../scorm/question-key.ts';
import { contentFolder, type Edition } from '../authoring/content.ts';
import { ACR_FILE } from '../authoring/read-evidence.ts';
import { keyItems } from '../build/key-items.ts';
import { ACR_DOWNLOAD, PACK_FILES } from './names.ts';
import { packList } from './pack-list.ts';
import { billOfMaterials } from './sbom.ts';
import { sheet } from './sheet.ts';
import { crosswalkTable, hoursTable, itemsTable, objectivesTable, sourcesTable } from './tables.ts';

/** What the pack is made from. */
interface Origin {
  edition: Edition;
  /** The built site. */
  site: Files;
  /** Folder of the project, for its license and its lockfile. */
  root: string;
}

/** The accessibility conformance report as it stands in the content. */
export const acrFile = (): Promise<string> => readFile(join(contentFolder(), ACR_FILE), 'utf8');

/**
 * The files of the evidence pack, by name. The same content, site and lockfile give the same bytes. Throws when the site
 * lacks one of its pages, so that a pack is whole or not there.
 */
export async function evidenceFiles({ edition, site, root }: Origin): Promise<Files> {
  const names = Object.values(PACK_FILES).flat();
  const inPack = new Set<string>(names);
  const made = new Map<string, string>([
    ['READ-ME.html', packList(edition)],
    ['crosswalk.csv', crosswalkTable(edition)],
    ['objectives.csv', objectivesTable(edition)],
    ['hours.csv', hoursTable(edition)],
    ['items.csv', itemsTable(edition)],
    [QUESTION_KEY, questionKey(keyItems(edition))],
    ['sources.csv', sourcesTable(edition)],
    [ACR_DOWNLOAD, await acrFile()],
    ['LICENSE.txt', await readFile(join(root, 'LICENSE'), 'utf8')],
    ['bill-of-materials.cdx.json', `${JSON.stringify(await billOfMaterials(edition.course, root), null, 2)}\n`],
  ]);
  const { elsewhere, choices } = edition.strings.evidence.pack;
  const words = { from: titleWithVersion(edition.course), elsewhere, choices };
  const contentOf = (name: string): Uint8Array => {
    const text = made.get(name);
    if (text !== undefined) return fromText(text);
    if (name.endsWith('.html')) return fromText(sheet(site, name, inPack, words));
    const file = site.get(name);
    if (file === undefined) throw new Error(`The built site has no "${name}".`);
    return file;
  };
  return new Map(names.map((name) => [name, contentOf(name)]));
}
