import { expect, test } from 'vitest';
import { sourceGroups } from '../../../src/components/reference/source-groups.ts';
import { kindOf, shortName } from '../../../src/components/source-names.ts';
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

test('a law is known by its citation and named by it', () => {
  const law = source({ citation: '42 U.S.C. § 671(a)(35)' });
  expect(kindOf('ive-missing', law)).toBe('law');
  expect(shortName('ive-missing', law)).toBe('42 U.S.C. § 671(a)(35)');
});

test('other works are named by publisher, title and year, without a year when none was seen', () => {
  expect(shortName('oig', source({}))).toBe('An office, A report, 2023');
  expect(shortName('INT-01', source({ year: 'n.d.' }))).toBe('An office, A report');
});

test('practice points and phone lines are known by their ids', () => {
  expect(kindOf('INT-28', source({}))).toBe('practice');
  expect(kindOf('res-911', source({}))).toBe('lines');
});

test('points of one work stand under it, and unused sources are left out', () => {
  const sources = {
    'oig-one': source({ says: 'One.' }),
    'oig-two': source({ says: 'Two.' }),
    unused: source({ title: 'Another' }),
    law: source({ title: 'An act', citation: 'Pub. L. 113-183' }),
  };
  const groups = sourceGroups(sources, new Set(['oig-one', 'oig-two', 'law']), 'en');
  expect(groups.map(({ kind }) => kind)).toEqual(['law', 'reports']);
  expect(groups[1]?.works).toHaveLength(1);
  expect(groups[1]?.works[0]?.points.map(({ id }) => id)).toEqual(['oig-one', 'oig-two']);
});
