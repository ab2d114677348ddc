import { describe, expect, test } from 'vitest';
import { unsourced } from '../../../src/authoring/checks/claims.ts';
import type { Passage } from '../../../src/authoring/prose/passage.ts';

const claims = (text: string, more: Partial<Passage> = {}) =>
  unsourced({ file: 'content/lessons/en/a.mdx', where: 'w', text, kind: 'running', cites: [], ...more }).map(({ what }) => what);

describe('A paragraph without a source is a claim when it holds', () => {
  test.each([
    ['a number', 'Auditors looked at 413 files.'],
    ['a number', 'One in seven was a likely victim.'],
    ['a number', 'Two percent came back.'],
    ['a number', 'Police have two hours to enter it.'],
    ['a number', 'In Kentucky, 12 hours is the limit.'],
    ['a number', 'Most of the children had run before.'],
    ['a statute', 'It is in 42 U.S.C. 671.'],
    ['a statute', 'CAPTA counts it as abuse.'],
    ['what the law asks', 'Federal law covers buyers.'],
    ['what the law asks', 'It is required by policy.'],
    ['what the law asks', 'Agencies are required to report.'],
    ['what the law asks', 'Reporting is a duty of the agency.'],
    ['“must”', 'Agencies must report.'],
  ])('%s: %s', (what, text) => {
    expect(claims(text)).toEqual([what]);
  });
});

test('An item of a list or a cell of a table is a claim too, without a full stop', () => {
  expect(claims('At once, within 12 hours', { kind: 'entry' })).toEqual(['a number']);
});

describe('It is none', () => {
  test('when it names a source', () => {
    expect(claims('Auditors looked at 413 files.', { cites: ['oig'] })).toEqual([]);
  });

  test('for the time of day, the age of a person in a story, or a crisis line', () => {
    expect(claims('At 4:10 pm Marcus, 15, calls 988 or 911. Jules is 16.')).toEqual([]);
  });

  test('for the minutes of a session, alone in a cell', () => {
    expect(claims('4 to 20', { kind: 'entry' })).toEqual([]);
  });

  test('where a learner is told to say what must be reported', () => {
    expect(claims('Say what you must report before you ask.')).toEqual([]);
  });

  test('in a story, or where the course speaks of itself', () => {
    expect(claims('She has 3 phones.', { kind: 'story' })).toEqual([]);
    expect(claims('It keeps your last 4 runs.', { file: 'content/pages/en/privacy.mdx' })).toEqual([]);
  });
});
