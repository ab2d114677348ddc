import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf, type Files } from '../../scorm/files.ts';
import { packagedFiles } from '../../scorm/pick.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { zip } from '../../scorm/zip.ts';
import { loadContent, type Edition } from '../../src/authoring/content.ts';
import { coordinatorPageIds, lmsPage } from '../../src/authoring/site-map.ts';
import { ACR_DOWNLOAD, PACK_DOWNLOAD, PACK_FILES } from '../../src/evidence/names.ts';
import { evidenceFiles } from '../../src/evidence/pack.ts';
import { unzip } from '../helpers/unzip.ts';

const isBuilt = existsSync(`dist/${PACK_DOWNLOAD}`);

let site: Files;
let pack: Files;
let edition: Edition;
beforeAll(async () => {
  if (!isBuilt) return;
  site = readFolder('dist');
  pack = unzip(site.get(PACK_DOWNLOAD)!);
  edition = (await loadContent()).edition('en');
});

/** `npm test` builds the site before it comes here; on its own this needs `npm run build`. */
describe.skipIf(!isBuilt)('The evidence pack on the website', () => {
  it('opens, and holds every file its list names and no other', () => {
    expect([...pack.keys()].toSorted()).toEqual(Object.values(PACK_FILES).flat().toSorted());
    const linked = [...textOf(pack, 'READ-ME.html').matchAll(/href="([^"]+)"/g)].map(([, name]) => name!);
    expect(linked.toSorted()).toEqual([...pack.keys()].toSorted());
  });

  it('has no empty file', () => {
    expect([...pack].filter(([, content]) => content.length < 200).map(([name]) => name)).toEqual([]);
  });

  it('has the same bytes when it is made again from the same site', async () => {
    const again = zip(await evidenceFiles({ edition, site, root: process.cwd() }));
    expect(Buffer.compare(again, site.get(PACK_DOWNLOAD)!)).toBe(0);
  });

  it('tells what reviewers ask for: duties, hours, answers, conformance, software, reviewers', () => {
    expect(textOf(pack, 'requirements.html')).toContain('CAPTA');
    expect(textOf(pack, 'crosswalk.csv')).toContain('capta-identify');
    expect(textOf(pack, 'hours.html')).toContain('200 words a minute');
    expect(textOf(pack, 'question-key.csv')).toContain(edition.items.find(({ use }) => use === 'final')!.id);
    expect(textOf(pack, ACR_DOWNLOAD)).toBe(readFileSync('content/openacr/what-you-say-first.yaml', 'utf8'));
    expect(JSON.parse(textOf(pack, 'bill-of-materials.cdx.json'))).toMatchObject({ bomFormat: 'CycloneDX' });
    expect(textOf(pack, 'reviewers.html')).toContain('No outside expert has');
    expect(textOf(pack, 'change-log.html')).toContain(edition.course.version);
    expect(textOf(pack, 'sample-certificate.html')).toContain(edition.strings.certificate.official);
    expect(textOf(pack, 'LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'));
  });

  it('says of packages that record choices in talks, too, what the LMS gets', () => {
    const { choices } = edition.strings.evidence.pack;
    const privacy = textOf(pack, 'privacy.html');
    expect(privacy).toMatch(/<html(?![^>]*data-choices)/);
    for (const words of [
      choices.private,
      'It is never reported as an answer.',
      choices.recorded,
      'Each line you choose in a talk goes to your LMS',
    ])
      expect(privacy).toContain(words);
    expect(textOf(pack, 'privacy-answers.html')).toContain('What does the LMS get?');
  });

  it('holds the guides too, whose tools say that they are on the website', () => {
    const guides = [...edition.evidence.lms.map(({ id }) => lmsPage(id)), 'lms-report', 'updating', 'says-finished'];
    expect(guides.filter((id) => !textOf(pack, `${id}.html`).includes('<h1'))).toEqual([]);
    const { elsewhere } = edition.strings.evidence.pack;
    const telling = [...pack.keys()].filter((name) => name.endsWith('.html') && textOf(pack, name).includes(elsewhere));
    expect(telling).toEqual(['lms-report.html', 'says-finished.html']);
  });

  it('leads from its pages only to files in it, to places on the page, or to sources on the web', () => {
    const pages = [...pack.keys()].filter((name) => name.endsWith('.html'));
    const stray = pages.flatMap((name) => {
      const ids = new Set([...textOf(pack, name).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      const links = [...textOf(pack, name).matchAll(/<a\b[^>]*?href="([^"]*)"/g)].map(([, href]) => href!);
      const leads = (href: string) =>
        href.startsWith('#') ? ids.has(href.slice(1)) : /^https?:/.test(href) || pack.has(href.split('#')[0]!);
      return links.filter((href) => !leads(href)).map((href) => `${name}: ${href}`);
    });
    expect(stray).toEqual([]);
  });

  it('loads nothing from anywhere', () => {
    const loads = [...pack.keys()].filter((name) => name.endsWith('.html') && /<script|<link|<iframe|url\((?!#)/.test(textOf(pack, name)));
    expect(loads).toEqual([]);
  });
});

it.skipIf(!isBuilt)('Packages hold no page for coordinators, no evidence and no report', () => {
  const packaged = packagedFiles(site);
  const theirs = [...coordinatorPageIds(edition).map((id) => `${id}.html`), PACK_DOWNLOAD, ACR_DOWNLOAD];
  expect(theirs.filter((name) => !site.has(name))).toEqual([]);
  expect(theirs.filter((name) => packaged.has(name))).toEqual([]);
});
