import { describe, expect, test } from 'vitest';
import { headingIds } from '../../../src/authoring/prose/headings.ts';
import { mdxPassages, mdxTree } from '../../../src/authoring/prose/mdx.ts';

const passages = (text: string) => mdxPassages(mdxTree(text), 'content/lessons/en/a.mdx');

describe('The words of an MDX page', () => {
  test('are paragraphs as they are read, with the sources they cite', () => {
    expect(passages('Call **now**, "at once".<Cite id="one two" /> See <Term id="ncmec">NCMEC</Term>.')).toEqual([
      {
        file: 'content/lessons/en/a.mdx',
        where: '“Call now, “at once”. See NCMEC.”',
        text: 'Call now, “at once”. See NCMEC.',
        kind: 'running',
        cites: ['one', 'two'],
      },
    ]);
  });

  test('are labels where they are no sentences, and entries in lists and below the head of a table', () => {
    expect(passages('## Know this\n\n- a photo\n\n| How soon |\n| - |\n| at once |').map(({ text, kind }) => [text, kind])).toEqual([
      ['Know this', 'label'],
      ['a photo', 'entry'],
      ['How soon', 'label'],
      ['at once', 'entry'],
    ]);
  });

  test('of a list rest on what the line before it cites, when that line ends with a colon', () => {
    const [, introduced] = passages('Report these:<Cite id="one" />\n\n- A photo.');
    const [, alone] = passages('Report these.<Cite id="one" />\n\n- A photo.');
    expect(introduced?.cites).toEqual(['one']);
    expect(alone?.cites).toEqual([]);
  });

  test('in a key point or a table row rest on what any part of it cites', () => {
    const [bold] = passages('<KeyPoint>\n\n**Call now.**\n\nThe law asks it.<Cite id="one" />\n\n</KeyPoint>');
    const row = passages('| A | B |\n| - | - |\n| Call. | At once.<Cite id="two" /> |').slice(2);
    expect(bold?.cites).toEqual(['one']);
    expect(row.map(({ cites }) => cites)).toEqual([['two'], ['two']]);
  });

  test('of invented people are a story, a line to say is speech, words to leave are an example', () => {
    const text = '<Moment>\n\nIt rings.\n\n</Moment>\n\n<Say who="You">I am glad.</Say>\n\n<Swap from="A runner" to="A child" />';
    expect(passages(text).map(({ text: words, kind }) => [words, kind])).toEqual([
      ['It rings.', 'story'],
      ['You', 'label'],
      ['I am glad.', 'speech'],
      ['A runner', 'example'],
      ['A child', 'speech'],
    ]);
  });

  test('stand in attributes too', () => {
    expect(passages('<Sign text="Hotel keys" also="a trip" cite="INT-01" />').map(({ text, cites }) => [text, cites])).toEqual([
      ['Hotel keys', ['INT-01']],
      ['a trip', ['INT-01']],
    ]);
  });

  test('stand below the dots of a figure too, each group with its count, which is a fact and rests on what the figure cites', () => {
    const groups = `[
      { count: 72, label: 'no screen, "none"', tone: 'none' },
      { tone: 'full', label: "A boy's screen.", count: 28 },
    ]`;
    expect(passages(`<Dots total="100" title="100 files" cite="one" groups={${groups}} />`).slice(1)).toEqual([
      expect.objectContaining({ text: '72 no screen, “none”', kind: 'entry', cites: ['one'] }),
      expect.objectContaining({ text: '28 A boy’s screen.', kind: 'running', cites: ['one'] }),
    ]);
  });
});

test('Headings have the ids that the built page gives them', () => {
  expect(headingIds(mdxTree('## Know what "CAPTA-required training" means\n\n## Again\n\n<Moment>\n\n## Again\n\n</Moment>'))).toEqual([
    'know-what-capta-required-training-means',
    'again',
    'again-1',
  ]);
});
