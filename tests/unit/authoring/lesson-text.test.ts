import { describe, expect, test } from 'vitest';
import { references, splitFrontmatter } from '../../../src/authoring/lesson-text.ts';
import { mdxTree } from '../../../src/authoring/prose/mdx.ts';

const read = (body: string) => references(mdxTree(body));

const NOTHING = { citations: [], terms: [], hotlines: [], checks: [], talks: [], aids: [], agencySlots: [], links: [] };

describe('what a text refers to', () => {
  test('is read from its tags and links, each once, in the order of the text', () => {
    const body = [
      'A <Term id="run">run</Term> is a sign.<Cite id="B-2 A-1" /> Call <Phone id="ncmec" spoken />.',
      '<KeyPoint>Ask first.<Cite id="A-1" /></KeyPoint>',
      '<Sign text="Tired" also="A cold" cite="C-3" />',
      '<Check item="first" />',
      '<TalkLink id="back" />',
      '<JobAid id="card" />',
      '<Agency id="reporting" />',
      'See [the steps](first-24-hours.html#steps), [the law](https://example.org), [above](#top) and [call](tel:911).',
    ].join('\n\n');
    expect(read(body)).toEqual({
      citations: ['B-2', 'A-1', 'C-3'],
      terms: ['run'],
      hotlines: ['ncmec'],
      checks: ['first'],
      talks: ['back'],
      aids: ['card'],
      agencySlots: ['reporting'],
      links: ['first-24-hours.html#steps'],
    });
  });

  test('may stand in single quotes, and over several lines', () => {
    expect(read("Words.<Cite id='A-1' />\n\n<Check\n  item='first'\n/>")).toEqual({ ...NOTHING, citations: ['A-1'], checks: ['first'] });
  });

  test('is not what stands in a comment or is written as code: nobody sees it there', () => {
    expect(read('{/* <Check item="first" /> */}\n\nWrite `<Cite id="A-1" />` behind it.')).toEqual(NOTHING);
  });

  test('is nothing in plain text', () => {
    expect(read('Be there.')).toEqual(NOTHING);
  });
});

describe('the block between the lines of a page', () => {
  test('is told from the text below it, with either kind of line ends', () => {
    expect(splitFrontmatter('---\ntitle: A\n---\n\nText.\n')).toEqual({ frontmatter: 'title: A', body: '\nText.\n' });
    expect(splitFrontmatter('---\r\ntitle: A\r\n---\r\nText.')).toEqual({ frontmatter: 'title: A', body: 'Text.' });
  });

  test.each(['Text.', '---\ntitle: A\n', '\n---\ntitle: A\n---\n'])('is missing in %j', (page) => {
    expect(splitFrontmatter(page)).toBeNull();
  });
});
