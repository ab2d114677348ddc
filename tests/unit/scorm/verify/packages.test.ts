import { describe, expect, it } from 'vitest';
import { fromText, textOf, type Files } from '../../../../scorm/files.ts';
import { makePackage } from '../../../../scorm/package.ts';
import { checkAgency } from '../../../../scorm/verify/agency.ts';
import { checkManifest } from '../../../../scorm/verify/manifest.ts';
import { checkSchemas } from '../../../../scorm/verify/schemas.ts';
import { standardOf } from '../../../../scorm/verify/standard.ts';
import { checkTerms } from '../../../../scorm/verify/terms.ts';
import { verify } from '../../../../scorm/verify/verify.ts';
import { STANDARDS } from '../../../../src/course/record/terms.ts';
import { checkSettings } from '../../../../src/schemas/read-settings.ts';
import { files, page } from '../../../helpers/site.ts';

const PLACES =
  '<p class="strip" data-agency-slot="header" hidden></p><main><h1>Home</h1>' +
  '<div class="agency" data-agency-slot="reporting" data-added-by="Added by {agency}" data-line-hotline="Hotline: {text}" hidden></div>' +
  '<ul><li data-website-only><a href="coordinators.html">Coordinators</a></li></ul></main>' +
  '<div class="facts"><span data-agency-slot="certificate-agency" hidden></span></div><img data-agency-logo alt="" hidden />';

const SITE = {
  'index.html': page(PLACES),
  'launch.html': page('<a href="index.html">x</a>'),
  'coordinators.html': page('').replace('<html', '<html data-website-only'),
  'imscp_v1p1.xsd': '<xsd:import schemaLocation = "xml.xsd"/>',
  'xml.xsd': '<schema/>',
  'adlcp_v1p3.xsd': '<schema/>',
  'imsss_v1p0.xsd': '<schema/>',
  'scorm-2004-schemas.txt': 'ADL and IMS',
};
const COURSE = { id: 'course', title: 'A Course', description: 'A course.', version: '1.0.0', languages: ['en'], passMark: 80 };
const LOGO = { type: 'svg', data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>').toString('base64') };
const AGENCY = { name: 'River <County>', logo: LOGO, hotline: '1-800-555-0119', protocols: { reporting: '<script>alert(1)</script>' } };

function made(changes: object): Files {
  const { settings, problems } = checkSettings({ format: 1, ...changes }, COURSE);
  if (settings === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return makePackage(files(SITE), settings, COURSE).files;
}

/** The package with one file changed. */
const spoilt = (good: Files, name: string, change: (text: string) => string): Files => {
  const text = change(textOf(good, name));
  expect(text).not.toBe(textOf(good, name));
  return new Map([...good, [name, fromText(text)]]);
};
const without = (good: Files, name: string): Files => new Map([...good].filter(([other]) => other !== name));

describe.each(STANDARDS)('a package in %s', (standard) => {
  it('with an agency’s words and logo has nothing wrong with it', () => {
    const good = made({ standard, agency: AGENCY, passMark: 90, tries: 2, complete: 'final-check' });
    expect(verify(good)).toEqual([]);
    expect(standardOf(good)).toBe(standard);
  });

  it('carries the terms of its settings in every page', () => {
    const good = made({ standard, passMark: 90, tries: 2, complete: 'final-check', recordChoices: true, lms: 'cornerstone' });
    const terms = { standard, rule: 'final-check', passMark: 90, tries: 2, recordsChoices: true };
    for (const name of ['index.html', 'launch.html']) {
      const block = /id="terms"[^>]*>([^<]*)</.exec(textOf(good, name))?.[1] ?? '';
      expect(JSON.parse(block)).toEqual({ ...terms, reporting: { whenDone: 'completed', whenTriesAreUsed: 'incomplete' } });
    }
  });

  it('shows the agency’s words as text, and nothing that is for the website alone', () => {
    const html = textOf(made({ standard, agency: AGENCY }), 'index.html');
    expect(html).toContain('<p dir="auto">&#60;script&#62;alert(1)&#60;/script&#62;</p>');
    expect(html).toContain('<p class="agency__by">Added by <bdi>River &#60;County&#62;</bdi></p>');
    expect(html).toContain('<span data-agency-slot="certificate-agency"><bdi>River &#60;County&#62;</bdi></span>');
    expect(html).toContain('<img data-agency-logo alt="" src="agency-logo.svg">');
    expect(html).not.toMatch(/coordinators|hidden/);
  });
});

describe('terms are found to be wrong when', () => {
  const good = made({});
  it.each<[string, string, (text: string) => string, string]>([
    ['a page has none', 'index.html', (text) => text.replace(/<script.*<\/script>/, ''), 'index.html does not hold its terms once.'],
    [
      'a page has them twice',
      'index.html',
      (text) => text.replace(/<script.*<\/script>/, '$&$&'),
      'index.html does not hold its terms once.',
    ],
    ['pages differ', 'launch.html', (text) => text.replace(':80,', ':90,'), 'launch.html has other terms than index.html.'],
  ])('%s', (_title, name, change, sentence) => {
    expect(checkTerms(spoilt(good, name, change))).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ['they are not for this standard', (text: string) => text.replace('scorm12', 'cmi5'), 'speaks cmi5, and the package is in scorm12.'],
    ['a mark is out of range', (text: string) => text.replace(':80,', ':800,'), 'has terms that the course cannot read.'],
    ['they are no JSON', (text: string) => text.replace('{"standard"', '{standard'), 'has terms that the course cannot read.'],
  ])('%s', (_title, change, sentence) => {
    const all = spoilt(spoilt(good, 'index.html', change), 'launch.html', change);
    expect(checkTerms(all)).toEqual([expect.stringContaining(sentence), expect.stringContaining(sentence)]);
  });
});

describe('what an agency added is found to be wrong when', () => {
  const good = made({ agency: AGENCY });
  it.each<[string, (text: string) => string, string]>([
    [
      'a place is filled and hidden',
      (text) => text.replace('data-agency-slot="header"', '$& hidden'),
      'has a place for agency words that is filled and hidden',
    ],
    [
      'a place is empty and shown',
      (text) => text.replace(/(certificate-agency">).*?(<\/span>)/, '$1$2'),
      'has a place for agency words that is filled and hidden, or empty and shown.',
    ],
    ['it holds markup', (text) => text.replace('&#60;script&#62;', '<b>'), 'has markup in a place for agency words.'],
    [
      'a place inside another element holds markup',
      (text) => text.replace('certificate-agency"><bdi>', '$&<b>'),
      'has markup in a place for agency words.',
    ],
    [
      'a place is an element that is not looked into',
      (text) => text.replace(/<span (data-agency-slot.*?)<\/span>/, '<b $1</b>'),
      'has a place for agency words that cannot be checked',
    ],
    ['it links somewhere', (text) => text.replace('tel:18005550119', 'https://example.org'), 'has markup in a place for agency words.'],
    [
      'it loads something',
      (text) => text.replace('src="agency-logo.svg" alt', 'src="https://example.org/a.png" alt'),
      'has markup in a place for agency words.',
    ],
    ['a handler was added', (text) => text.replace('<p dir="auto"', '<p onclick="x"'), 'has markup in a place for agency words.'],
    ['an image has no file', (text) => text.replace(/(<img data-agency-logo alt="")[^>]*/, '$1'), 'shows a logo that is not there.'],
    ['a link for the website is left', (text) => text.replace('<h1>', '<h1 data-website-only>'), 'holds what is for the website alone.'],
  ])('%s', (_title, change, sentence) => {
    expect(checkAgency(spoilt(good, 'index.html', change))).toEqual([expect.stringContaining(`index.html ${sentence}`)]);
  });

  it('a drawing can do more than draw', () => {
    expect(checkAgency(spoilt(good, 'agency-logo.svg', (text) => text.replace('<rect/>', '<script/>')))).toEqual([
      expect.stringContaining('agency-logo.svg is refused as a drawing. The logo holds <script>'),
    ]);
  });
});

describe('a SCORM 2004 package', () => {
  const good = made({ standard: 'scorm2004' });
  it.each(['imscp_v1p1.xsd', 'xml.xsd', 'imsss_v1p0.xsd', 'scorm-2004-schemas.txt'])('without %s is found to be incomplete', (name) => {
    expect(checkSchemas(without(good, name))).toEqual([
      `${name} is missing, and the manifest is described by it. Put it at the top of the package.`,
    ]);
  });
  it('is the only one with schema files', () => {
    expect(checkSchemas(new Map([...made({}), ['xml.xsd', fromText('<schema/>')]]))).toEqual([
      'xml.xsd belongs into SCORM 2004 packages only. Leave it out.',
    ]);
  });
  it('names its edition and its SCO letter for letter', () => {
    expect(checkManifest(spoilt(good, 'imsmanifest.xml', (text) => text.replace('2004 4th Edition', '2004 4th edition')))).toEqual([
      expect.stringContaining('does not name version 2004 4th Edition, letter for letter'),
    ]);
    expect(checkManifest(spoilt(good, 'imsmanifest.xml', (text) => text.replace('adlcp:scormType', 'adlcp:scormtype')))).toEqual([
      expect.stringContaining('does not say adlcp:scormType="sco", in just this case.'),
    ]);
  });
});

it('a cmi5 package without its course structure is found', () => {
  expect(verify(without(made({ standard: 'cmi5' }), 'cmi5.xml'))).toEqual(
    expect.arrayContaining([expect.stringContaining('imsmanifest.xml is missing')]),
  );
});
