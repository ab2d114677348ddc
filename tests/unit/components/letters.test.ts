import { expect, test } from 'vitest';
import { newLetters, sortedBy } from '../../../src/components/reference/letters.ts';

const work = (title: string) => ({ title, publisher: 'An office', year: 2023, url: 'https://example.gov', points: [] });

test('a title is sorted by its first letter or figure, not by the quotation mark before it', () => {
  expect(sortedBy('“Safe” houses')).toBe('Safe” houses');
  expect(sortedBy('42 answers')).toBe('42 answers');
});

test('the works that begin a letter are known, each once', () => {
  const works = ['2019 report', '42 answers', 'Care plan', '“Child” as a word', 'élan', 'Signs'].map(work);
  expect([...newLetters(works, 'en')].map(([{ title }, letter]) => [letter, title])).toEqual([
    ['0–9', '2019 report'],
    ['C', 'Care plan'],
    ['É', 'élan'],
    ['S', 'Signs'],
  ]);
});
