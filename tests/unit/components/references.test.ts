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

test('an unknown source stops the build', () => {
  expect(() => references(['gone'], sources)).toThrow('There is no source "gone"');
});
