import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctLetters } from '../../../src/course/assessment/answer.ts';
import { cardOrder, openAnswer, optionOrder, startingOrder, wordOrder } from '../../../src/course/assessment/shown-order.ts';
import { anyQuestion, choiceQuestion, rewriteQuestion, sequenceQuestion, sortQuestion } from './arbitrary-question.ts';

const seed = fc.nat(64 ** 4 - 1);

describe('the order in which things are first shown', () => {
  it('is never the right one for steps', () => {
    fc.assert(
      fc.property(sequenceQuestion, seed, (question, from) => {
        const order = startingOrder(question, from);
        expect(order).not.toEqual(correctLetters(question));
        expect(order.toSorted()).toEqual(correctLetters(question));
      }),
    );
  });

  it('holds every card and every word once, and is the same for the same seed', () => {
    fc.assert(
      fc.property(sortQuestion, rewriteQuestion, seed, (sort, rewrite, from) => {
        expect(cardOrder(sort, from).toSorted()).toEqual(sort.cards.map(({ letter }) => letter));
        expect(cardOrder(sort, from)).toEqual(cardOrder(sort, from));
        for (const blank of rewrite.blanks) expect(wordOrder(blank, rewrite.slot, from).toSorted()).toEqual(['a', 'b', 'c']);
      }),
    );
  });

  it('leaves options as authored without a seed, and claims always', () => {
    fc.assert(
      fc.property(choiceQuestion, seed, (question, from) => {
        const authored = question.options.map(({ letter }) => letter);
        expect(optionOrder(question, null)).toEqual(authored);
        expect(optionOrder({ ...question, type: 'true-false' }, from)).toEqual(authored);
        expect(optionOrder(question, from).toSorted()).toEqual(authored);
      }),
    );
  });

  it('is the answer a sequence starts from, while all else starts open', () => {
    fc.assert(
      fc.property(anyQuestion, seed, (question, from) => {
        const open = openAnswer(question, from);
        const expected = question.type === 'sequence' ? startingOrder(question, from) : open.map(() => '');
        expect(open).toEqual(expected);
      }),
    );
  });
});
