import { expect, test } from 'vitest';
import { pageFaults } from '../../../src/build/html-rules.ts';

const faults = (html: string) => pageFaults('a.html', html);

test('a page of plain markup, classic scripts and data blocks has no faults', () => {
  expect(
    faults(
      '<a href="b.html">b</a><script defer src="c.js"></script><script type="application/json">{"a":1}</script><img src="d.png" alt="">',
    ),
  ).toEqual([]);
});

test('text that only looks like markup is no fault', () => {
  expect(faults(`<div data-props='{"text":"a <b style=x> onclick=y"}'>style="x" onclick="y"</div>`)).toEqual([]);
});

test.each([
  ['an inline script', '<script>alert(1)</script>', 'inline script'],
  ['a module script', '<script type="module" src="a.js"></script>', 'module script'],
  ['a style attribute', '<p style="color:red">', 'style attribute on <p>'],
  ['an event attribute', '<button type="button" onclick="go()">', 'onclick attribute on <button>'],
  ['a paragraph in a paragraph', '<p><p>Call them.</p><sup>1</sup></p>', 'paragraph in a paragraph: "Call them."'],
  ['an address from the root', '<a href="/first.html">', 'the address "/first.html"'],
])('%s is a fault', (_what, html, sentence) => {
  expect(faults(html)).toEqual([expect.stringContaining(`a.html has ${sentence.startsWith('the') ? '' : 'a'}`)]);
  expect(faults(html)[0]).toContain(sentence);
});

test('an address on another host is left to the check of packages', () => {
  expect(faults('<a href="//example.org/">')).toEqual([]);
});
