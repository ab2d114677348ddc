import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { holdPunctuation } from '../../../src/build/hold-punctuation.ts';

/** What a paragraph is made into, without the marks of the compiler. */
const made = (body: string) => {
  const { code } = mdxToJs(body, { mdastPlugins: [holdPunctuation], jsx: true });
  const paragraph = /<_components\.p>(.*)<\/_components\.p>/.exec(code)?.[1] ?? code;
  return paragraph.replaceAll('_components.', '').replaceAll(/\{"(.*?)"\}/g, '$1');
};

test('punctuation after a term stays with it', () => {
  expect(made('For <Term id="a">something of value</Term>. That')).toBe(
    'For <span class="held"><Term id="a">something of value</Term>.</span> That',
  );
  expect(made('(a <Term id="a">run</Term>), then **a <Term id="b">stay</Term>!**')).toBe(
    '(a <span class="held"><Term id="a">run</Term>),</span> then <strong>a <span class="held"><Term id="b">stay</Term>!</span></strong>',
  );
});

test('a term before a word or at the end is left as it is, and so is all else', () => {
  for (const text of ['A <Term id="a">run</Term> begins', 'A <Term id="a">run</Term><Cite id="b" />', 'A <Phone id="a" />. Then'])
    expect(made(text)).toBe(text);
});
