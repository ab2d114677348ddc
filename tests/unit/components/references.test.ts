import { expect, test } from 'vitest';
import { references } from '../../../src/components/references.ts';
import type { Source } from '../../../src/schemas/reference.ts';

const source = (fields: Partial<Source>): Source => ({
  title: 'A report',
  publisher: 'An office',
  year: 2023,
  url: 'https://example.gov/report',
  says: 'Something.',
  checked: '2026-11-25',
  confidence: 'high',
  ...fields,
});
const sources = {
  one: source({}),
  two: source({ says: 'More.' }),
  other: source({ title: 'A guide' }),
  heard: source({ confidence: 'medium' }),
};

test('works are numbered by first use, and points of one work share a number', () => {
  const list = references(['other', 'one', 'two'], sources);
  expect(list.map(({ ids }) => ids)).toEqual([['other'], ['one', 'two']]);
  expect(list[1]?.name).toBe('An office, A report, 2023');
});

test('a point read in a secondary source has a number of its own', () => {
  expect(references(['one', 'heard'], sources).map(({ ids }) => ids)).toEqual([['one'], ['heard']]);
});

test('a work says that there are others, as soon as one of its points rests on more works', () => {
  const also = [{ title: 'A guide', publisher: 'A county', year: 2020, url: 'https://example.org/guide' }];
  expect(references(['one', 'other'], sources).map(({ others }) => others)).toEqual([false, false]);
  expect(references(['one', 'two', 'other'], { ...sources, two: source({ also }) }).map(({ others }) => others)).toEqual([true, false]);
  expect(references(['two', 'one'], { ...sources, two: source({ also }) }).map(({ others }) => others)).toEqual([true]);
});

test('an unknown source stops the build', () => {
  expect(() => references(['gone'], sources)).toThrow('There is no source "gone"');
});
