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
    ['a number', 'You have two days to report it.'],
    ['a number', 'There is a two-day limit.'],
    ['a number', 'Tell the court in ten business days.'],
    ['a number', 'Report within one hour.'],
    ['a number', 'It comes no later than thirty minutes after the call.'],
    ['a number', 'You have one day to report it.'],
    ['a number', 'Two thirds of the boys were never screened.'],
    ['a number', 'One fifth of cases were reported late.'],
    ['a number', 'One-third were late.'],
    ['a number', 'A third of boys were missed.'],
    ['a number', 'More than half were never screened.'],
    ['a number', 'Half the boys were missed.'],
    ['a number', 'Most of the foster youth had run before.'],
    ['a number', 'The majority of them had run before.'],
    ['a number', 'Foster youth are twice as likely to be trafficked.'],
    ['a number', 'They are three times more likely to leave.'],
    ['a number', 'Reports of it doubled.'],
    ['a number', 'Four of every ten came back.'],
    ['a number', 'Hundreds of children are missing.'],
    ['a number', 'Fifteen states do so.'],
    ['a number', 'In Texas, 45, or so, were missed.'],
    ['a number', 'In New Mexico, 15, or so, were missed.'],
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

  test.each([
    'Look for five minutes.',
    'Ask after one week and after four.',
    'It is wider than most people think.',
    'A third talk comes later.',
    'Take a quarter of an hour.',
    'Play it twice, once as she would.',
    'Take it one day at a time.',
    'It took half the night.',
  ])('where such words count nothing that could be looked up: %s', (text) => {
    expect(claims(text)).toEqual([]);
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
