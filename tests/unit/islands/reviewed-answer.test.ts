import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/authoring/content.ts';
import type { OptionsQuestion } from '../../../src/course/assessment/question.ts';
import { optionOrder } from '../../../src/course/assessment/shown-order.ts';
import { ReviewedAnswer } from '../../../src/islands/final-check/reviewed-answer.tsx';

const { check } = (await loadContent()).edition('en').strings;

const question: OptionsQuestion = {
  id: 'several',
  slot: 4,
  objective: 'aim',
  type: 'multiple',
  stem: 'Which of these?',
  options: ['a', 'b', 'c', 'd'].map((letter) => ({ letter, text: `Option ${letter}.`, why: 'Why.' })),
  correct: ['b', 'd'],
};
/** "a" and "b" were chosen. */
const answer = 0b0011;
const marks: Record<string, string> = { a: check.yoursNot, b: check.multiple.yoursRight, c: '', d: check.multiple.alsoRight };

test('an answer is looked through in the order, and with the words, in which the question was answered', () => {
  const seed = 1;
  const order = optionOrder(question, seed);
  expect(order).not.toEqual(['a', 'b', 'c', 'd']);
  const shown = renderToString(h(ReviewedAnswer, { question, answer, seed, strings: check }));
  const told = [...shown.matchAll(/<li[^>]*>(?:<strong>(.*?)<\/strong>)? Option (\w)\./g)].map(([, mark = '', letter]) => [letter, mark]);
  expect(told).toEqual(order.map((letter) => [letter, marks[letter]]));
});
