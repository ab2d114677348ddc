import { describe, expect, it } from 'vitest';
import { checkAnchors } from '../../../../scorm/verify/anchors.ts';
import type { Check } from '../../../../scorm/verify/check.ts';
import { checkFileTypes } from '../../../../scorm/verify/file-types.ts';
import { checkInline } from '../../../../scorm/verify/inline.ts';
import { checkLinks } from '../../../../scorm/verify/links.ts';
import { checkManifest } from '../../../../scorm/verify/manifest.ts';
import { checkNames } from '../../../../scorm/verify/names.ts';
import { checkOutside } from '../../../../scorm/verify/outside.ts';
import { checkUnload } from '../../../../scorm/verify/unload.ts';
import { verify } from '../../../../scorm/verify/verify.ts';
import { makePackage } from '../../../../scorm/package.ts';
import { MANIFEST } from '../../../../scorm/manifest/content-package.ts';
import { scorm12Manifest } from '../../../../scorm/manifest/scorm12.ts';
import { STANDARDS } from '../../../../src/course/record/terms.ts';
import { defaultSettings } from '../../../../src/schemas/package-settings.ts';
import { textOf } from '../../../../scorm/files.ts';
import { files, page } from '../../../helpers/site.ts';

/** A small site on which nothing is wrong. */
const GOOD = {
  'launch.html': page(
    '<iframe src="about:blank" title="Course"></iframe><script type="application/json" id="data">{"a":"<b onclick=1>"}</script>',
    '<link rel="icon" href="icon.svg"><link rel="stylesheet" href="page.css"><script defer src="launch.js"></script>',
  ),
  'index.html': page(
    '<h1 id="top">Home</h1><a href="launch.html">x</a><a href="#top">x</a><a href="index.html#top">x</a>' +
      '<a href="https://example.org/law">law</a><a href="tel:911">911</a><img src="data:image/png;base64,AA==" alt="">',
  ),
  'page.css': '@font-face { src: url("font.woff2") } /* url(gone.png) */ a { background: url(data:image/svg+xml,x) }',
  'launch.js': 'document.createElementNS("http://www.w3.org/2000/svg","svg");addEventListener("pagehide",save)',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
  'font.woff2': 'font',
};
const COURSE = { id: 'course', title: 'A Course', description: 'A course.', version: '1.0.0', languages: ['en'], passMark: 80 };

/** What a site brings along for SCORM 2004 packages. */
const SCHEMAS = {
  'imscp_v1p1.xsd': '<xsd:import schemaLocation = "xml.xsd"/>',
  'xml.xsd': '<schema/>',
  'adlcp_v1p3.xsd': '<schema/>',
  'imsss_v1p0.xsd': '<xs:include schemaLocation="imsss_v1p0util.xsd"/>',
  'imsss_v1p0util.xsd': '<schema/>',
  'scorm-2004-schemas.txt': 'ADL and IMS',
};

it.each(STANDARDS)('finds nothing wrong with a good package in %s', (standard) => {
  expect(verify(makePackage(files({ ...GOOD, ...SCHEMAS }), { ...defaultSettings(COURSE), standard }, COURSE).files)).toEqual([]);
});

const index = (body: string, head = '') => ({ ...GOOD, 'index.html': page(body, head) });

const FAULTS: [title: string, check: Check, contents: Record<string, string>, sentence: string][] = [
  ['a file in a folder', checkNames, { 'fonts/a.css': '' }, 'fonts/a.css is in a folder. Put every file of the package at its top.'],
  [
    'a name with an underscore first',
    checkNames,
    { '_a.css': '' },
    '_a.css begins with a dot or underscore, and some hosts hide such files. Rename it.',
  ],
  [
    'a name with a dot first',
    checkNames,
    { '.a.css': '' },
    '.a.css begins with a dot or underscore, and some hosts hide such files. Rename it.',
  ],
  [
    'a name with a space',
    checkNames,
    { 'a b.css': '' },
    'a b.css holds a character other than letters, digits, dots, hyphens and underscores. Rename it.',
  ],
  [
    'a name that is not ASCII',
    checkNames,
    { 'niña.html': '' },
    'niña.html holds a character other than letters, digits, dots, hyphens and underscores. Rename it.',
  ],
  [
    'two names that differ in case only',
    checkNames,
    { 'A.css': '', 'a.css': '' },
    'a.css differs from A.css in case only, and Windows keeps just one. Rename one of them.',
  ],
  [
    'a name that is too long',
    checkNames,
    { [`${'x'.repeat(97)}.css`]: '' },
    `${'x'.repeat(97)}.css has a name of 101 characters. Use at most 100.`,
  ],
  ['a type that LMSs may not serve', checkFileTypes, { 'a.mjs': '' }, 'a.mjs is of a type that LMSs may not serve. Use one of html, css,'],
  ['a file without a type', checkFileTypes, { LICENSE: '' }, 'LICENSE is of a type that LMSs may not serve.'],
  [
    'an address from the top of the site',
    checkLinks,
    index('<a href="/launch.html">x</a>'),
    'index.html names "/launch.html" from the top of the site, and an LMS serves the course from a folder. Write the file name alone.',
  ],
  [
    'a link to a page that is not there',
    checkLinks,
    index('<a href="gone.html#a">x</a>'),
    'index.html names "gone.html#a", and there is no such file in the package. Correct the address or add the file.',
  ],
  ['an image that is not there', checkLinks, index('<img src="./gone.png" alt="">'), 'index.html names "./gone.png"'],
  [
    'an image in a srcset that is not there',
    checkLinks,
    index('<img srcset="icon.svg 1x, gone.png 2x" alt="">'),
    'index.html names "gone.png"',
  ],
  ['a link out of the folder', checkLinks, index('<a href="../launch.html">x</a>'), 'index.html names "../launch.html"'],
  ['a font that is not there', checkLinks, { 'a.css': 'a { src: url( gone.woff2 ) }' }, 'a.css names "gone.woff2"'],
  ['a stylesheet that is not there', checkLinks, { 'a.css': '@import "gone.css";' }, 'a.css names "gone.css"'],
  [
    'a link to a part that is not there',
    checkAnchors,
    index('<a href="launch.html#gone">x</a>'),
    'index.html links to "launch.html#gone", and that page has no element with this id. Correct the link.',
  ],
  ['a link to a part whose name no address can spell', checkAnchors, index('<a href="#100%">x</a>'), 'index.html links to "#100%"'],
  ['a link to a part of the same page that is not there', checkAnchors, index('<a href="#gone">x</a>'), 'index.html links to "#gone"'],
  [
    'a script in the page',
    checkInline,
    index('<script>alert(1)</script>'),
    'index.html has a script written into the page. Move it into a script file.',
  ],
  ['a module script in the page', checkInline, index('<script type="module">x</script>'), 'index.html has a script written into the page.'],
  ['a style element', checkInline, index('', '<style>a{}</style>'), 'index.html has a style element. Move it into a stylesheet.'],
  ['a style attribute', checkInline, index('<p style="color:red">x</p>'), 'index.html has a style attribute on <p>. Use a class.'],
  [
    'an event attribute',
    checkInline,
    index('<p ONCLICK=go()>x</p>'),
    'index.html has an onclick attribute on <p>. Listen in a script instead.',
  ],
  [
    'a javascript: address',
    checkInline,
    index('<a href="javascript:go()">x</a>'),
    'index.html has a javascript: address on <a>. Use a button.',
  ],
  [
    'a script from another host',
    checkOutside,
    index('<script src="https://cdn.example.org/a.js"></script>'),
    'index.html names "https://cdn.example.org/a.js", on another host. Bring the file into the course, or remove the address.',
  ],
  [
    'a stylesheet from another host',
    checkOutside,
    index('', '<link rel="stylesheet" href="//example.org/a.css">'),
    'index.html names "//example.org/a.css"',
  ],
  [
    'an image from another host',
    checkOutside,
    index('<img src="http://example.org/a.png" alt="">'),
    'index.html names "http://example.org/a.png"',
  ],
  [
    'a font from another host',
    checkOutside,
    { 'a.css': 'a { src: url(https://example.org/f.woff2) }' },
    'a.css names "https://example.org/f.woff2"',
  ],
  [
    'an @import from another host',
    checkOutside,
    { 'a.css': "@import 'https://example.org/a.css'" },
    'a.css names "https://example.org/a.css"',
  ],
  ['a request in a script', checkOutside, { 'a.js': 'fetch("https://example.org/count")' }, 'a.js names "https://example.org/count"'],
  ['a socket in a script', checkOutside, { 'a.js': 'new WebSocket(`wss://example.org`)' }, 'a.js names "wss://example.org"'],
  [
    'a listener to beforeunload',
    checkUnload,
    { 'a.js': "addEventListener('beforeunload',f)" },
    'a.js listens to unload or beforeunload. Save when something changes, and use pagehide for the last word.',
  ],
  ['a listener to unload', checkUnload, { 'a.js': 'window.onunload=f' }, 'a.js listens to unload'],
  [
    'a package without a manifest',
    checkManifest,
    GOOD,
    'imsmanifest.xml is missing from the top of the package. LMSs refuse a package without it.',
  ],
];

it.each(FAULTS)('finds %s', (_title, check, contents, sentence) => {
  expect(check(files(contents))).toEqual([expect.stringContaining(sentence)]);
});

it('finds a file and a part of a page whose names hold a percent sign, as browsers do', () => {
  const named = files({
    'index.html': page('<h1 id="100% done">x</h1><a href="#100%%20done">x</a><img src="100%%20done.png" alt="">'),
    '100% done.png': 'x',
  });
  expect([...checkLinks(named), ...checkAnchors(named)]).toEqual([]);
});

describe('a manifest that', () => {
  const list = Object.keys(GOOD);
  const settings = { ...COURSE, launch: 'launch.html' };
  const faultsOf = (manifest: string) => checkManifest(files({ ...GOOD, [MANIFEST]: manifest }));
  const good = scorm12Manifest(settings, list);

  it('is as it should be has no faults', () => {
    expect(faultsOf(good)).toEqual([]);
  });
  it('leaves a file out is found', () => {
    expect(faultsOf(scorm12Manifest(settings, list.slice(0, -1)))).toEqual([
      'font.woff2 is not listed in imsmanifest.xml. List every file of the package.',
    ]);
  });
  it('lists a file that is not there is found', () => {
    expect(faultsOf(scorm12Manifest(settings, [...list, 'gone.css']))).toEqual([
      'imsmanifest.xml lists gone.css, which is not in the package. Remove it from the list.',
    ]);
  });
  it('opens a page that is not listed is found', () => {
    expect(faultsOf(scorm12Manifest({ ...settings, launch: 'start.html' }, list))).toEqual([
      'imsmanifest.xml opens start.html and does not list it. List it too.',
    ]);
  });
  it('has a wrong version, organization, item or beginning is found', () => {
    expect(faultsOf(good.replace('>1.2<', '>1.3<'))).toEqual([expect.stringContaining('does not name version 1.2')]);
    expect(faultsOf(good.replace('default="organization-course"', 'default="other"'))).toEqual([
      expect.stringContaining('"other" as its organization'),
    ]);
    expect(faultsOf(good.replace('identifierref="sco-course"', 'identifierref="res"'))).toEqual([
      expect.stringContaining('an item for "res"'),
    ]);
    expect(faultsOf(good.replace('identifier="course-course"', 'identifier="item-course"'))).toEqual([
      expect.stringContaining('in use already'),
    ]);
    expect(faultsOf(good.replace('identifier="course-course"', 'identifier="1"'))).toEqual([expect.stringContaining('identifier "1"')]);
    expect(faultsOf(`\uFEFF${good}`)).toEqual([expect.stringContaining('does not begin with its XML declaration')]);
  });
});

it('the manifest that is packed is the one that is checked', () => {
  expect(textOf(makePackage(files(GOOD), defaultSettings(COURSE), COURSE).files, MANIFEST)).toContain(
    '<title>A Course, version 1.0.0</title>',
  );
});
