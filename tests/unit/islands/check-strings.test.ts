import { expect, test } from 'vitest';
import { checkIcons } from '../../../src/components/check-icons.ts';
import { stringsFor, stringsOf } from '../../../src/islands/check/strings.ts';
import { loadContent } from '../../../src/authoring/content.ts';

const content = await loadContent();
const { check } = content.edition('en').strings;

test('a question brings the words that all share and those of its own kind', () => {
  const words = stringsFor('sequence', check);
  expect(words).toMatchObject({ submit: check.submit, sequence: check.sequence });
  expect(words).not.toHaveProperty('sort');
  expect(words).not.toHaveProperty('rewrite');
  expect(stringsOf('sequence', words)).toEqual(check.sequence);
  expect(stringsFor('multiple', check)).not.toHaveProperty('sequence');
});

test('a kind whose words are not on the page is an error that says so', () => {
  expect(() => stringsOf('sort', stringsFor('choice', check))).toThrow('The page has no words for a question of the type "sort".');
});

test('a page holds the icons that its questions draw', () => {
  expect(checkIcons([])).toEqual([]);
  expect(checkIcons(['choice', 'sort'])).toEqual(['circle-check', 'circle-x']);
  expect(checkIcons(['multiple'])).toContain('circle-dashed');
  expect(checkIcons(['sequence'])).toEqual(expect.arrayContaining(['arrow-up', 'arrow-down']));
});
