import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { sourceUses } from '../../../src/components/reference/source-uses.ts';
import { readContent } from '../../../src/authoring/content.ts';
import { stepsUnder } from '../../helpers/contributing.ts';
import { copyContent, type ContentCopy } from '../../helpers/content-folder.ts';
import { problemsOf } from '../../helpers/problems-of.ts';

let content: ContentCopy;
beforeEach(async () => {
  content = await copyContent();
});
afterEach(() => content.dispose());

const source = {
  title: 'Meals at home',
  publisher: 'River County',
  year: 2026,
  url: 'https://example.org/meals',
  says: 'People who eat together talk more.',
  checked: new Date().toISOString().slice(0, 10),
  confidence: 'high',
};
type Field = keyof typeof source;
const FIELDS = Object.keys(source) as Field[];

const add = (entry: object) => content.replace('sources.yaml', /\n*$/, `\n${stringify({ 'meals-at-home': entry })}`);
const cite = () => content.replace('lessons/en/closing/tomorrow.mdx', /\n## /, '\nMeals help.<Cite id="meals-at-home" />\n\n## ');

describe('A new source', () => {
  test('takes the steps that CONTRIBUTING.md names', () => {
    const [read, added, cited, ...more] = stepsUnder('A new source');
    expect([read, cited, more]).toEqual(['Read it.', expect.stringContaining('<Cite id="…" />'), []]);
    expect(FIELDS.filter((field) => !added?.includes(`\`${field}\``))).toEqual([]);
  });

  test('is among the sources once they are taken, with the page that rests on it', async () => {
    await add(source);
    await cite();
    expect(await problemsOf(content.root)).toEqual([]);
    const edition = (await readContent(content.root)).edition('en');
    expect(edition.sources['meals-at-home']).toEqual(source);
    const titles = { finalCheck: 'f', glossary: 'g', lines: 'l', requirements: 'r' };
    expect(sourceUses(edition, titles).get('meals-at-home')).toEqual([expect.objectContaining({ page: 'tomorrow' })]);
  });

  test('cannot be cited before it is added', async () => {
    await cite();
    expect(await problemsOf(content.root)).toEqual([
      'content/lessons/en/closing/tomorrow.mdx names the source "meals-at-home", which is not in content/sources.yaml. ' +
        'Correct the id or add the source.',
    ]);
  });

  test.each(FIELDS)('is refused without its %s, with what it holds', async (field) => {
    await add(Object.fromEntries(Object.entries(source).filter(([key]) => key !== field)));
    await cite();
    expect(await problemsOf(content.root)).toEqual([
      expect.stringMatching(new RegExp(`^content/sources\\.yaml, line \\d+: meals-at-home\\.${field} is missing\\. Add it\\. It holds: `)),
    ]);
  });
});
