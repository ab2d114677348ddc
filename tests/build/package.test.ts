import { gzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { packageKb } from '../../bench/budgets.ts';
import { extensionOf, textOf, type Files } from '../../scorm/files.ts';
import { makePackage } from '../../scorm/package.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { fileOf, referencesOf } from '../../scorm/verify/references.ts';
import { verify } from '../../scorm/verify/verify.ts';
import { packageName } from '../../scorm/file-name.ts';
import { isSchemaFile } from '../../scorm/pick.ts';
import { standardOf } from '../../scorm/verify/standard.ts';
import { pageFile } from '../../src/authoring/site-map.ts';
import { FONT_CUTS } from '../../src/build/font-cuts.ts';
import { courseFacts } from '../../src/build/package-data.ts';
import { STANDARDS, type Standard } from '../../src/course/record/terms.ts';
import { checkSettings } from '../../src/schemas/read-settings.ts';
import { courseSchema } from '../../src/schemas/course.ts';
import { defaultSettings, PROTOCOLS } from '../../src/schemas/package-settings.ts';
import { unzip } from '../helpers/unzip.ts';

const KB = 1024;
const course = courseSchema.parse(parse(readFileSync('content/course.yaml', 'utf8')));
const facts = courseFacts(course);
const lessons = course.modules.flatMap(({ steps }) => steps.flatMap((step) => ('lesson' in step ? step.lesson : [])));
const talks = course.modules.flatMap(({ steps }) => steps.flatMap((step) => ('talk' in step ? step.talk : [])));

const zipFile = (standard: Standard) => `packages/${packageName(facts, { ...defaultSettings(facts), standard })}`;
const isMade = STANDARDS.every((standard) => existsSync(zipFile(standard)));
const made = (standard: Standard) => (isMade ? new Uint8Array(readFileSync(zipFile(standard))) : new Uint8Array());

/** `npm test` builds the site and the packages before it comes here; on its own this needs `npm run build` and `npm run package`. */
describe.skipIf(!isMade).each(STANDARDS)('the %s package as built', (standard) => {
  const bytes = made(standard);
  const files = isMade ? unzip(bytes) : new Map<string, Uint8Array>();

  it('has nothing wrong with it', () => {
    expect(verify(files)).toEqual([]);
    expect(standardOf(files)).toBe(standard);
  });

  it('holds no kind of file that the guide for Docebo, which refuses some, does not name', () => {
    const words = { html: 'web pages', css: 'styles', js: 'scripts for browsers', svg: 'pictures', woff2: 'typefaces', txt: 'plain text' };
    const wordFor = new Map(Object.entries({ ...words, xml: 'XML', xsd: 'XML', dtd: 'XML' }));
    const guide = readFileSync('content/lms/docebo.yaml', 'utf8');
    const kinds = new Set([...files.keys()].map((name) => wordFor.get(extensionOf(name)) ?? name));
    expect([...kinds].filter((kind) => !guide.includes(kind))).toEqual([]);
  });

  it('is made of the site as it stands, byte for byte', () => {
    const again = makePackage(readFolder('dist'), { ...defaultSettings(facts), standard }, facts);
    expect(Buffer.compare(again.zip, bytes)).toBe(0);
  });

  it('holds every lesson and talk, and not the pages for the website alone', () => {
    const pages = [...files.keys()].filter((name) => extensionOf(name) === 'html');
    expect(pages).toEqual(expect.arrayContaining(['launch.html', 'index.html', ...[...lessons, ...talks].map((name) => `${name}.html`)]));
    for (const page of ['preview-lms.html', 'package-builder.html', 'coordinators.html']) expect(pages).not.toContain(page);
  });

  // The file is cut to what English is written with. Other languages have letters of their own, which come in the second file.
  it('is written, in English, in characters that are in the one file of its typeface: another would be fetched for a single mark', () => {
    const { ranges } = FONT_CUTS.find(({ file }) => file === 'atkinson-text.woff2')!;
    const others = new RegExp(`[^\\s${ranges.map((range) => range.map((code) => String.fromCodePoint(code)).join('-')).join('')}]`, 'gu');
    const pages = [...files.keys()].filter((name) => extensionOf(name) === 'html' && /<html lang="en"/.test(textOf(files, name)));
    expect(pages).toContain('index.html');
    const found = pages.flatMap((name) => {
      const inEnglish = textOf(files, name).replaceAll(/<a [^>]*hreflang=[\s\S]*?<\/a>/g, '');
      const words = inEnglish.replaceAll(/<(title|script|style|svg)\b[\s\S]*?<\/\1>|<[^>]+>|&#?\w+;/g, '');
      return (words.match(others) ?? []).map((mark) => `${name}: ${mark}`);
    });
    expect(found).toEqual([]);
  });

  it('holds neither the answers of the final check nor the files of the website alone', () => {
    const names = [...files.keys()];
    for (const name of ['package-data.json', 'question-key.csv', 'service-worker.js']) expect(names).not.toContain(name);
    expect(names.filter((name) => ['zip', 'yaml', 'csv'].includes(extensionOf(name)))).toEqual([]);
  });

  it('brings the schemas of its standard along, where they are asked for', () => {
    expect([...files.keys()].filter(isSchemaFile)).toHaveLength(standard === 'scorm2004' ? 18 : 0);
  });

  it('is at most 50 KB over what the package for most LMSs may weigh', () => {
    expect(bytes.length / KB).toBeLessThanOrEqual(packageKb(course.languages.length) + 50);
  });
});

describe.skipIf(!isMade)('a package for an agency', () => {
  const words = '<img src=x onerror=alert(1)> "&quot;\'\u05D0\u200F';
  const protocols = Object.fromEntries(PROTOCOLS.map((place) => [place, `In ${place}: ${words}`]));
  const logo = { type: 'svg', data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>').toString('base64') };
  const agency = {
    name: `River ${words}`,
    logo,
    hotline: '1-800-555-0119',
    onCall: '555-0142',
    screeningTool: words,
    reportingLimits: words,
    protocols,
  };
  const { settings } = checkSettings({ format: 1, agency, certificate: { hours: words, approvalNumber: words, instructor: words } }, facts);

  it('shows its words where they belong, as text and with its name, and has nothing wrong with it', () => {
    const { files } = makePackage(readFolder('dist'), settings ?? defaultSettings(facts), facts);
    expect(verify(files)).toEqual([]);
    const shown = [...words].map((character) => (/[<>&"']/.test(character) ? `&#${character.charCodeAt(0)};` : character)).join('');
    const holding = (text: string) =>
      [...files.keys()].filter((name) => extensionOf(name) === 'html' && textOf(files, name).includes(text));
    const added = (id: string) =>
      holding(`Added by <bdi>River ${shown}</bdi>`).filter((page) => holding(`In ${id}: ${shown}`).includes(page));
    expect(added('child-missing')).toEqual(['child-missing.html']);
    expect(added('first-24-hours')).toEqual(['first-24-hours.html']);
    expect(added('reporting')).toEqual(expect.arrayContaining(['suspicion-disclosure-report.html', 'what-the-law-asks.html']));
    expect(added('response-plan')).toEqual(['the-response-plan.html']);
    const numbers = /data-agency-slot="numbers"[^>]*><p class="agency__by">.*1-800-555-0119.*555-0142/;
    const forThem = ['toolkit', ...talks.map((talk) => `${talk}-debrief`)];
    expect(forThem.filter((page) => !numbers.test(textOf(files, `${page}.html`)))).toEqual([]);
    expect(added('screening')).toEqual(expect.arrayContaining(['screening-tools.html', 'return-talk-and-screening.html']));
    // The header of every page but the launch page, which has none.
    expect(holding(`src="agency-logo.svg" alt=""><bdi>River ${shown}</bdi></p>`)).toHaveLength(holding('<html').length - 1);
    const certificates = course.languages.map((language) => pageFile('certificate', language, course.languages[0]!)).sort();
    for (const slot of ['hours', 'approval', 'instructor'])
      expect(holding(`data-agency-slot="certificate-${slot}"><bdi>${shown}</bdi>`).sort()).toEqual(certificates);
  });
});

describe.skipIf(!isMade).each(STANDARDS)('what a page of the %s package loads', (standard) => {
  const files = isMade ? unzip(made(standard)) : new Map<string, Uint8Array>();

  /** Scripts that a page loads, by name. */
  const scriptsOf = (page: string) =>
    referencesOf(files, page)
      .flatMap(({ url }) => fileOf(url) ?? [])
      .filter((name) => extensionOf(name) === 'js');

  // A lesson is read on any connection; a talk brings its drawings along, and what tells an LMS of its lines where a package
  // records them; the launch page stands before everything else.
  const budgets: [page: string, kilobytes: number][] = [
    ...lessons.map((name): [string, number] => [name, 30]),
    ...talks.map((name): [string, number] => [name, 30]),
    ['launch', standard === 'cmi5' ? 15.4 : 14.2],
  ];
  it.each(budgets)('%s loads one script of at most %d KB', (name, kilobytes) => {
    // What speaks the other SCORM standard, and what goes without an LMS, waits in a template until it is needed.
    const scripts = scriptsOf(`${name}.html`).filter((script) => !script.startsWith('launch') || script.startsWith(`launch-${standard}.`));
    expect(scripts).toHaveLength(1);
    // As servers compress, not as the packer does, which is some 4 percent larger.
    const sizes = scripts.map((script) => gzipSync(files.get(script) ?? new Uint8Array()).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(kilobytes * KB);
  });

  it('the launch page has what it may need: the script of the other SCORM standard, but none of cmi5, and the other way round', () => {
    const scripts = scriptsOf('launch.html').map((name) => name.replace(/\..*$/, ''));
    const inReserve = standard === 'cmi5' ? [] : STANDARDS.filter((other) => other !== 'cmi5' && other !== standard);
    expect(scripts.sort()).toEqual([standard, ...inReserve, 'alone'].map((name) => `launch-${name}`).sort());
    expect(textOf(files, 'launch.html').includes('id="cmi5-data"')).toBe(standard === 'cmi5');
  });

  it('no script holds what only LMSs and authors need', () => {
    // A setting of what plays packages in the preview LMS, what checks content and settings, and what reads and writes packages.
    const marks = ['globalStudentPreferences', 'ZodError', 'imsmanifest'];
    const scripts = (among: Files) => [...among.keys()].filter((name) => extensionOf(name) === 'js');
    const holding = (among: Files, mark: string) => scripts(among).filter((name) => textOf(among, name).includes(mark));
    const site = readFolder('dist');
    expect(marks.filter((mark) => holding(site, mark).length === 0)).toEqual([]);
    expect(marks.flatMap((mark) => holding(files, mark))).toEqual([]);
  });
});
