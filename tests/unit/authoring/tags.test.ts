import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf, GUIDE_TAGS, TAGS, tagsIn } from '../../../src/authoring/checks/tags.ts';
import { mdxTree } from '../../../src/authoring/prose/mdx.ts';

const faults = (text: string) => tagsIn(mdxTree(text)).flatMap((tag) => faultsOf(tag));
const groups = "groups={[{ count: 2, label: 'late', tone: 'none' }]}";

describe('A tag', () => {
  test.each([
    ['<Choices are="private">Nobody sees them.</Choices>'],
    ['Call <Phone id="ncmec" spoken /> or <Phone id="ncmec" />.<Cite id="one two" />'],
    [`<Dots total="2" title="Two files" cite="one" ${groups} />`],
    ['<Say>Hello.</Say>\n\n<Say who="You">Hello.</Say>'],
    ['{/* <Warning> */}\n\n`<Warning>`'],
  ])('is right as in %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each([
    ['<Choices are="privat">x</Choices>', 'has <Choices> with are="privat". Write are="private" or "recorded".'],
    ['<Choices>x</Choices>', 'has <Choices> without "are", which it needs. Write are="private" or "recorded".'],
    ['<Agency />', 'has <Agency> without "id", which it needs. Write id="…".'],
    ['<Agency id="" />', 'has <Agency> with id="". Write id="…" with what belongs there.'],
    ['<Cite id />', 'has <Cite> with id and no value. Write id="…" with quotation marks.'],
    ["<LawNote title={'a' + 1}>x</LawNote>", 'has <LawNote> with title={…}. Write title="…" with quotation marks.'],
    ['<Phone id="ncmec" spoken="no" />', 'has <Phone> with spoken="no". Write spoken alone, without a value.'],
    ['<Blank of="1" />', 'has <Blank> with "of", which it does not take. It takes nothing. Take it out.'],
    ['<Moment {...more}>x</Moment>', 'has <Moment> with "…", which it does not take. It takes nothing. Take it out.'],
    [`<Dots total="two" title="t" ${groups} />`, 'has <Dots> with total="two". Write total="…" with a whole number.'],
    [
      '<Dots total="2" title="t" groups={found} />',
      "has <Dots> with groups={…}. Write groups={[{ count: 1, label: '…', tone: 'none' }]}, with a tone of 'none', 'part' or 'full' each.",
    ],
    [
      '<Warning>x</Warning>',
      'has the tag <Warning>, which is not a tag here. Correct it, or write Markdown: CONTRIBUTING.md lists the tags.',
    ],
    ['<CodeCheck />', expect.stringContaining('has the tag <CodeCheck>, which is not a tag here.')],
    ['Some <b>bold</b> words.', expect.stringContaining('has the tag <b>, which is not a tag here.')],
  ])('is refused as in %s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  test.each([
    ['<Cite ids="one" />', 'ids', 'id', 'It takes id="…". Correct the spelling or take it out.'],
    ['<Sign text="a" alsoo="b" />', 'alsoo', 'also', 'It takes text="…" also="…" cite="…". Correct the spelling or take it out.'],
    ['<Check itm="one" />', 'itm', 'item', 'It takes item="…". Correct the spelling or take it out.'],
  ])('with a misspelled attribute is told of what it has and what it lacks, as in %s', (text, wrong, right, remedy) => {
    const tag = /\w+/.exec(text)![0];
    expect(faults(text)).toEqual([
      `has <${tag}> with "${wrong}", which it does not take. ${remedy}`,
      `has <${tag}> without "${right}", which it needs. Write ${right}="…".`,
    ]);
  });
});

describe('The table of tags', () => {
  const source = (name: string) => readFileSync(new URL(`../../../src/components/${name}`, import.meta.url), 'utf8');
  const namesIn = (text: string) => text.match(/\b[A-Z]\w+/g)!.toSorted();

  test('has every tag that pages can be written with, and no other', () => {
    expect(Object.keys(TAGS).toSorted()).toEqual(namesIn(/vocabulary = \{([^}]+)\}/.exec(source('mdx/vocabulary.ts'))![1]!));
    expect(Object.keys(GUIDE_TAGS).toSorted()).toEqual(
      namesIn(/Vocabulary = \{ \.\.\.vocabulary,([^}]+)\}/.exec(source('guides/vocabulary.ts'))![1]!),
    );
  });

  test.each(Object.keys(TAGS))('gives <%s> what its component takes, and requires what the component needs', (tag) => {
    const props = /interface Props \{([\s\S]*?)\n\}/.exec(source(`mdx/${tag}.astro`))?.[1] ?? '';
    const taken = [...props.matchAll(/^ {2}(\w+)(\??): /gm)].map(([, name, optional]) => ({ name: name!, isRequired: optional === '' }));
    const named = (isRequired: boolean) => taken.filter((prop) => prop.isRequired === isRequired).map(({ name }) => name);
    expect(Object.keys(TAGS[tag]!.required ?? {}).toSorted()).toEqual(named(true).toSorted());
    expect(Object.keys(TAGS[tag]!.allowed ?? {}).toSorted()).toEqual(named(false).toSorted());
  });
});
