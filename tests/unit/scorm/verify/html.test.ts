import { describe, expect, test } from 'vitest';
import { tagsOf } from '../../../../scorm/verify/html.ts';

const read = (html: string) =>
  tagsOf(html).map(({ name, attributes, text }) => ({ name, attributes: Object.fromEntries(attributes), text }));
const hrefOf = (value: string) => tagsOf(`<a href="${value}">`)[0]?.attributes.get('href');

describe('the start tags of a page', () => {
  test('are read in order, names in lower case, with attributes in any kind of quotes or none', () => {
    expect(read(`<P Class="a b"><IMG src='x.png' alt=y hidden></p><br/>`)).toEqual([
      { name: 'p', attributes: { class: 'a b' }, text: '' },
      { name: 'img', attributes: { src: 'x.png', alt: 'y', hidden: '' }, text: '' },
      { name: 'br', attributes: {}, text: '' },
    ]);
  });

  test('may hold a ">" in a quoted attribute', () => {
    expect(read('<a title="a > b" href="c.html">')).toEqual([{ name: 'a', attributes: { title: 'a > b', href: 'c.html' }, text: '' }]);
  });

  test('are not looked for in comments, scripts and styles; the text of the last two is kept', () => {
    expect(read('<!-- <a href="x"> --><script>let a = "<b>";</SCRIPT><style>p { color: red }</style>')).toEqual([
      { name: 'script', attributes: {}, text: 'let a = "<b>";' },
      { name: 'style', attributes: {}, text: 'p { color: red }' },
    ]);
  });

  test('of a script that never ends take the rest of the page along', () => {
    expect(read('<script>let a; <p>')).toEqual([{ name: 'script', attributes: {}, text: 'let a; <p>' }]);
  });
});

describe('a character reference in an attribute', () => {
  test.each([
    ['a.html?b=1&amp;c=2', 'a.html?b=1&c=2'],
    ['&#106;avascript:x', 'javascript:x'],
    ['&#x6A;avascript:x', 'javascript:x'],
    ['&LT;&quot;&apos;', '<"\''],
  ])('is read: %s', (written, meant) => {
    expect(hrefOf(written)).toBe(meant);
  });

  test.each(['&nothing;', 'a&b', '&#x110000;', '&#99999999999;'])('that means nothing stays as it is: %s', (written) => {
    expect(hrefOf(written)).toBe(written);
  });
});
