import { describe, expect, test } from 'vitest';
import {
  bestGivesReasonsToo,
  bestInAnyPlace,
  bestSeldomLongest,
  objectivesWellCovered,
  trueAsOftenAsNot,
  type BankRule,
} from '../../../src/authoring/bank-rules.ts';
import type { ItemEntry } from '../../../src/authoring/content.ts';
import * as rules from '../../../src/authoring/item-rules.ts';
import { items, option, type Choice, type Rewrite, type Sequence, type Sort } from '../../helpers/items.ts';

const { choice, multiple, claim, sequence, sort, rewrite } = items;

const withStep = (changed: Partial<Sequence['steps'][number]>): Sequence => ({
  ...sequence,
  steps: sequence.steps.map((step, at) => (at ? step : { ...step, ...changed })),
});
const withCards = (groups: string): Sort => ({
  ...sort,
  cards: sort.cards.map((card, at) => ({ ...card, group: groups.charAt(at) })),
});
const withWords = (...texts: string[]): Rewrite => ({
  ...rewrite,
  blanks: rewrite.blanks.map((blank, at) =>
    at ? blank : { ...blank, options: blank.options.map((each, place) => ({ ...each, text: texts[place] ?? '' })) },
  ),
});

const withTexts = (...texts: string[]): Choice => ({
  ...choice,
  options: texts.map((text, index) => option('abcde'.charAt(index), text)),
});
const withReason = (why: string): Choice => ({ ...choice, options: choice.options.map((each, at) => (at ? each : { ...each, why })) });

test('Items that keep the rules pass all of them', () => {
  expect(Object.values(items).flatMap((item) => rules.ITEM_RULES.flatMap((rule) => rule(item)))).toEqual([]);
});

describe('A rule for one item names the file and the item that break it', () => {
  const broken: [string, rules.ItemRule, ItemEntry, string][] = [
    ['a lesson item in the bank', rules.inItsFile, { ...choice, use: 'lesson' }, 'content/checks/'],
    ['an item in the file of another objective', rules.inItsFile, { ...choice, objective: 'report' }, 'content/questions/report.yaml'],
    ['an id too long for reports', rules.readableId, { ...choice, id: 'x'.repeat(41) }, '40 or fewer'],
    ['a stem without a time', rules.realMoment, { ...choice, stem: 'Grace, 14, is back. What do you say?' }, 'when it happens'],
    ['a stem without a child', rules.realMoment, { ...choice, stem: 'It is 5 am. She is back. What do you say?' }, 'no child'],
    ['a stem that options complete', rules.wholeStem, { ...choice, stem: 'At 5 am, with Grace, 14, you say' }, 'whole question'],
    ['a claim put as a question', rules.wholeStem, { ...claim, stem: 'May a report wait?' }, 'must be a claim'],
    ['a question with not', rules.positiveQuestion, { ...choice, stem: 'What do you not say?' }, 'negative question'],
    ["a question with n't", rules.positiveQuestion, { ...choice, stem: "What shouldn't you say?" }, 'negative question'],
    ['a question with n’t, as it is typeset', rules.positiveQuestion, { ...choice, stem: 'What shouldn’t you say?' }, 'negative question'],
    ['a capital EXCEPT', rules.positiveQuestion, { ...choice, stem: 'Say all EXCEPT one. Which?' }, 'negative question'],
    ['all of the above', rules.noBlanketOption, withTexts('I am so glad.', 'Sit down here.', 'All of the above.'), 'All of the above.'],
    ['both a and b', rules.noBlanketOption, withTexts('I am so glad.', 'Sit down here.', 'Both a and b.'), 'Both a and b.'],
    ['an absolute word', rules.noAbsolutes, withTexts('I am so glad.', 'Never do that.', 'Are you hungry?'), '"Never"'],
    ['options of unlike length', rules.similarLength, withTexts('I am glad.', 'I am glad now.', 'Sit here.'), '9 to 14 characters'],
    ['an option that is no sentence', rules.parallelForm, withTexts('I am so glad.', 'sit down here', 'Are you cold?'), 'sit down here'],
    ['speech beside no speech', rules.parallelForm, withTexts('"I am glad."', 'Sit down now.', 'Are you cold?'), 'quotation marks'],
    ['typeset speech beside no speech', rules.parallelForm, withTexts('“I am glad.”', 'Sit down now.', 'Are you cold?'), 'quotation marks'],
    ['the same option twice', rules.parallelForm, withTexts('I am so glad.', 'I am so glad.', 'Are you cold?'), 'same option twice'],
    ['a reason that marks', rules.teachingReasons, withReason('Correct, this is the best thing to say.'), 'does not teach'],
    ['a reason too short to teach', rules.teachingReasons, withReason('This is too early.'), 'does not teach'],
    ['a long reason', rules.teachingReasons, withReason('It is kind. It is warm. It is slow.'), 'more than two sentences'],
    ['one reason for two options', rules.teachingReasons, withReason(choice.options[1]!.why), 'same reason twice'],
    ['a step that is no sentence', rules.parallelForm, withStep({ text: 'let her in' }), 'has the step "let her in"'],
    ['the same step twice', rules.parallelForm, withStep({ text: 'Write the note.' }), 'same step twice'],
    ['a step with a reason that marks', rules.teachingReasons, withStep({ why: 'This comes first.' }), 'does not teach'],
    ['steps without a whole question', rules.wholeStem, { ...sequence, stem: 'Put these in order.' }, 'whole question'],
    ['a sort without a child', rules.realMoment, { ...sort, stem: 'It is 5 am. What comes tonight?' }, 'no child'],
    ['a group with most of the cards', rules.balancedSort, withCards('aaaa'), '4 of 4 cards in one group'],
    ['words that end with a period beside words that do not', rules.parallelForm, withWords('ran', 'fled.', 'left'), 'end with a period'],
    ['the same words twice', rules.parallelForm, withWords('was missing', 'was missing', 'was out late'), 'same words for blank a twice'],
    ['words of unlike length', rules.similarLength, withWords('was missing', 'ran', 'was out late'), '3 to 12 characters'],
    ['an absolute word for a blank', rules.noAbsolutes, withWords('was missing', 'never stays', 'was out late'), '"never"'],
    [
      'best words in one place in every blank',
      rules.variedBlanks,
      { ...rewrite, blanks: rewrite.blanks.map((blank) => ({ ...blank, best: 'a' })) },
      'same place in every blank',
    ],
    ['a multiple item of three options', rules.balancedMultiple, { ...multiple, options: choice.options }, 'four or five'],
    ['a multiple item with four right', rules.balancedMultiple, { ...multiple, best: ['a', 'b', 'c', 'd'] }, 'two or three'],
  ];

  test.each(broken)('%s', (_what, rule, item, remedy) => {
    const [sentence, ...more] = rule(item);
    expect(sentence).toContain(`${item.file}: item "${item.id}"`);
    expect(sentence).toContain(remedy);
    expect(more).toEqual([]);
  });
});

test('An hour after a weekday is no age', () => {
  expect(rules.realMoment({ ...choice, stem: 'It is Friday, 5 am. What do you say?' })).toHaveLength(1);
});

test('A child may be named on a card or in a step', () => {
  const stem = 'It is 5 am. What comes tonight?';
  expect(rules.realMoment({ ...sort, stem, cards: [{ ...sort.cards[0]!, text: 'Leo, 9, is cold.' }, ...sort.cards.slice(1)] })).toEqual([]);
});

test('Short words may differ by a few characters', () => {
  expect(rules.similarLength(withWords('2024', 'any year', 'one year'))).toEqual([]);
});

test('"Only if" sets a condition and is no absolute', () => {
  expect(rules.noAbsolutes(withTexts('I am so glad.', 'Sit only if you like.', 'Are you hungry?'))).toEqual([]);
});

test('Lesson items need no hour and no named child', () => {
  const item: ItemEntry = { ...choice, use: 'lesson', stem: 'What do you say?' };
  expect(rules.realMoment(item)).toEqual([]);
});

describe('A rule for the bank tells what to change', () => {
  const many = (count: number, make: (index: number) => ItemEntry) => Array.from({ length: count }, (_none, index) => make(index));
  const longBest = { ...withTexts('I am so very glad.', 'Sit down here.', 'Are you cold?'), best: 'a' };

  /** One of its options gives a reason: the best answer, or a wrong one. */
  const reasoned = (best: string) => ({
    ...withTexts('Sit down, as it is cold.', 'Sit down there, please.', 'Are you cold or hungry?'),
    best,
  });

  const broken: [string, BankRule, ItemEntry[], string][] = [
    ['best answers that are often the longest', bestSeldomLongest, many(6, (at) => (at < 2 ? longBest : choice)), '2 of 6'],
    ['a position that is always best', bestInAnyPlace, many(6, () => choice), 'Option a is the best answer in 6 of 6'],
    ['reasons that stand in wrong options alone', bestGivesReasonsToo, many(6, () => reasoned('b')), 'some wrong options of "first-words"'],
    ['reasons that stand in best answers alone', bestGivesReasonsToo, many(6, () => reasoned('a')), 'some best answers of "first-words"'],
    ['claims that are mostly true', trueAsOftenAsNot, many(6, () => claim), '6 of 6 claims are true'],
    ['an objective with few items', objectivesWellCovered, many(4, () => claim), 'welcome.yaml has 4 items'],
    ['an objective with two notes to rewrite', objectivesWellCovered, many(5, () => rewrite), 'more than one rewrite item'],
    ['an objective with one kind of item', objectivesWellCovered, many(5, () => choice), 'nothing but choice'],
  ];

  test.each(broken)('%s', (_what, rule, bank, remedy) => {
    expect(rule(bank).join('\n')).toContain(remedy);
  });

  test('A best answer that ties for the longest counts as the longest', () => {
    const tied = { ...withTexts('I am so glad.', 'I am so glum.', 'Are you ok?'), best: 'a' };
    expect(bestSeldomLongest(many(2, () => tied))).toHaveLength(1);
  });

  test.each([
    'Skip it, because he is fine.',
    'Skip it, since he is fine.',
    'Skip it, as he is fine.',
    'Skip it so that he can rest.',
    'He is fine, so skip it now.',
    'He is fine. So skip it now.',
    'Skip it, in case he is fine.',
  ])('An option that gives its own reason is known by its words: %s', (text) => {
    const excused = { ...withTexts(text, 'Sit down with him, please.', 'Ask if he is cold, please.'), best: 'b' };
    expect(bestGivesReasonsToo(many(6, () => excused))).toHaveLength(1);
  });

  test.each([
    'He is here since Monday.',
    'Call, as soon as you can.',
    'Call them, as is usual here.',
    'Call her as she asks you to.',
    'I am so glad that he is here.',
    'Tell them what is known, so far.',
  ])('Words that only look like a reason are none: %s', (text) => {
    const plain = { ...withTexts(text, 'Sit down with him, please.', 'Ask if he is cold, please.'), best: 'b' };
    expect(bestGivesReasonsToo(many(6, () => plain))).toEqual([]);
  });

  test('Reasons that stand in the best answer as often as in others tell nothing', () => {
    expect(bestGivesReasonsToo(many(6, (at) => reasoned('abc'.charAt(at % 3))))).toEqual([]);
  });

  test('Items whose options all give a reason do not make up for those in which a wrong one does', () => {
    const all = withTexts('Sit, as it is cold.', 'Eat, as it is late.', 'Rest, as it is dark.');
    const bank = [...many(6, () => all), ...many(6, () => reasoned('b'))];
    expect(bestGivesReasonsToo(bank).join('\n')).toContain('Of 6 options');
  });

  test('A well mixed bank passes', () => {
    const mixed = [
      ...many(9, (at) => ({ ...choice, best: 'abc'.charAt(at % 3), options: [option('a', 'I am so glad.'), ...choice.options.slice(1)] })),
      ...many(4, (at) => ({ ...claim, best: at % 2 === 0 })),
    ];
    expect([bestInAnyPlace, bestGivesReasonsToo, trueAsOftenAsNot, objectivesWellCovered].flatMap((rule) => rule(mixed))).toEqual([]);
  });
});
