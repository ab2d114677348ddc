import { describe, expect, test } from 'vitest';
import { letterChecks } from '../../../src/authoring/checks/bank.ts';
import type { ItemEntry } from '../../../src/authoring/content.ts';
import { Problems } from '../../../src/authoring/problems.ts';
import { questionsSchema } from '../../../src/schemas/question.ts';
import { items } from '../../helpers/items.ts';

const { choice, sequence, sort, rewrite } = items;

/** What is said of an item. */
function said(item: ItemEntry): readonly string[] {
  const problems = new Problems();
  letterChecks(item, problems);
  return problems.list;
}

test('Items whose letters are in order pass', () => {
  expect(Object.values(items).flatMap(said)).toEqual([]);
});

describe('The letters of an item are checked', () => {
  const relettered = <T extends { letter: string }>(list: readonly T[]) =>
    list.map((each, at) => (at === 1 ? { ...each, letter: 'c' } : each));
  const [firstBlank, ...blanks] = rewrite.blanks;

  const broken: [string, ItemEntry, string][] = [
    [
      'options out of order',
      { ...choice, options: relettered(choice.options) },
      'has options lettered a, c, c; letter them a, b, c in this order.',
    ],
    ['a best answer that is no option', { ...choice, best: 'e' }, 'calls option "e" best, but has no such option. Use one of a, b, c.'],
    [
      'steps out of order',
      { ...sequence, steps: relettered(sequence.steps) },
      'has steps lettered a, c, c, d; letter them a, b, c, d in this order.',
    ],
    [
      'cards out of order',
      { ...sort, cards: relettered(sort.cards) },
      'has cards lettered a, c, c, d; letter them a, b, c, d in this order.',
    ],
    [
      'a card for a group that is not there',
      { ...sort, cards: sort.cards.map((card, at) => (at ? card : { ...card, group: 'd' })) },
      'puts card a into group "d", but has no such group. Use one of a, b.',
    ],
    [
      'a group without a card',
      { ...sort, groups: [...sort.groups, { letter: 'c', text: 'Next week' }] },
      'has no card for group c, "Next week". Add one, or take the group out.',
    ],
    [
      'words out of order',
      { ...rewrite, blanks: [{ ...firstBlank!, options: relettered(firstBlank!.options) }, ...blanks] },
      'has in blank a options lettered a, c, c; letter them a, b, c in this order.',
    ],
    [
      'best words that are not offered',
      { ...rewrite, blanks: [{ ...firstBlank!, best: 'd' }, ...blanks] },
      'calls option "d" best, but has no such option. Use one of a, b, c.',
    ],
    ['a text without a place', { ...rewrite, text: 'Grace {a}.' }, 'has the places {a} in its text; it needs each of {a}, {b} once.'],
    [
      'a place for no blank',
      { ...rewrite, text: 'Grace {a}. She {b} {c}.' },
      'has the places {a}, {b}, {c} in its text; it needs each of {a}, {b} once.',
    ],
    [
      'a place twice',
      { ...rewrite, text: 'Grace {a}. She {b} {b}.' },
      'has the places {a}, {b}, {b} in its text; it needs each of {a}, {b} once.',
    ],
    ['a text with no places', { ...rewrite, text: 'Grace was out.' }, 'has the places none in its text; it needs each of {a}, {b} once.'],
  ];

  test.each(broken)('%s', (_what, item, sentence) => {
    expect(said(item)).toEqual([`${item.file}: item "${item.id}" ${sentence}`]);
  });
});

describe('The file of an item holds what the type needs', () => {
  /** Whether a file with this one item can be read. */
  const reads = ({ objective, file: _file, ...item }: ItemEntry) => questionsSchema.safeParse({ objective, items: [item] }).success;

  test('Every type can be read', () => {
    expect(Object.values(items).filter((item) => !reads(item))).toEqual([]);
  });

  const broken: [string, ItemEntry][] = [
    ['three steps', { ...sequence, steps: sequence.steps.slice(1) }],
    ['seven steps', { ...sequence, steps: [...sequence.steps, ...sequence.steps.slice(1)] }],
    ['one group', { ...sort, groups: sort.groups.slice(1) }],
    ['three cards', { ...sort, cards: sort.cards.slice(1) }],
    ['nine cards', { ...sort, cards: [...sort.cards, ...sort.cards, ...sort.cards.slice(3)] }],
    ['one blank', { ...rewrite, blanks: rewrite.blanks.slice(1) }],
    ['a blank with two choices', { ...rewrite, blanks: rewrite.blanks.map((blank) => ({ ...blank, options: blank.options.slice(1) })) }],
    ['a step without a reason', { ...sequence, steps: sequence.steps.map((step) => ({ ...step, why: '' })) }],
    ['a card without a reason', { ...sort, cards: sort.cards.map((card) => ({ ...card, why: '' })) }],
  ];

  test.each(broken)('%s cannot', (_what, item) => {
    expect(reads(item)).toBe(false);
  });
});
