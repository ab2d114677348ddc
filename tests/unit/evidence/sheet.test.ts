import { expect, test } from 'vitest';
import { sheet } from '../../../src/evidence/sheet.ts';
import { files } from '../../helpers/site.ts';

const page = `<!doctype html><html lang="en" data-page="hours"><head><title>Hours</title><link rel="stylesheet" href="one.css"><script defer src="x.js"></script></head>
<body class="page"><a class="skip" href="#main">Skip</a><header class="site-header"><a href="index.html">Home</a></header>
<main id="main"><h1>Hours</h1><p><a class="x" href="index.html#top">The <b>course</b></a>, <a href="privacy.html">privacy</a>,
<a href="#here">here</a>, <a href="https://example.org/a">a source</a></p><div id="reader" data-tool></div><script type="application/json">{"a":1}</script></main>
<footer>Foot</footer></body></html>`;
const site = files({ 'hours.html': page, 'one.css': '@font-face { src: url(a.woff2) }\n.x { color: red }' });
const words = {
  from: 'What You <Say>, version 1.2.3',
  elsewhere: 'On the website & nowhere else.',
  choices: { private: 'Where kept:', recorded: 'Where recorded:' },
};
const made = sheet(site, 'hours.html', new Set(['hours.html', 'privacy.html']), words);

test('A page stands alone with its main part, its title, its language and its styles', () => {
  expect(made).toContain('<html lang="en" data-page="hours">');
  expect(made).toContain('<title>Hours</title>');
  expect(made).toContain('.x { color: red }');
  expect(made).toContain('<h1>Hours</h1>');
});

test('It says which course and version it is from, since it is handed on alone and read years later', () => {
  expect(made).toContain('<p class="from">What You &#60;Say&#62;, version 1.2.3</p>');
});

test('It loads nothing: no script, no stylesheet, no typeface', () => {
  expect(made).not.toMatch(/<script|<link|url\(|src=/);
  expect(made).not.toMatch(/site-header|<footer|skip/);
});

test('Links to pages that are not there become words, the others stay', () => {
  expect(made).toContain('<p>The <b>course</b>, <a href="privacy.html">privacy</a>');
  expect(made).toContain('<a href="#here">here</a>');
  expect(made).toContain('<a href="https://example.org/a">a source</a>');
});

test('Where a tool was that needs the scripts of the website, words say where it is', () => {
  expect(made).toContain('<p>On the website &#38; nowhere else.</p>');
  expect(made).not.toContain('data-tool');
});

test('What holds for packages that keep choices private, and for those that record them, shows both, each with where it holds', () => {
  const told = '<span class="if-private">Nobody sees.</span><span class="if-recorded">All is told.</span>';
  const either = page.replace('<html', '<html data-choices="private"').replace('<h1>', `<p>${told}</p><h1>`);
  const both = sheet(files({ 'hours.html': either, 'one.css': '' }), 'hours.html', new Set(), words);
  expect(both).toContain('<b>Where kept:</b> Nobody sees.');
  expect(both).toContain('<b>Where recorded:</b> All is told.');
  expect(both).not.toContain('data-choices');
});

test('A page that is not there, or has no main part, is an error and not an empty sheet', () => {
  expect(() => sheet(site, 'reviewers.html', new Set(), words)).toThrow('The built site has no page "reviewers.html" with a main part.');
  expect(() => sheet(site, 'one.css', new Set(), words)).toThrow('The built site has no page "one.css" with a main part.');
});
