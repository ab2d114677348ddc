import fc from 'fast-check';
import { expect, test } from 'vitest';
import { token, tokensOf } from '../../../src/course/assessment/tokens.ts';
import { anyAnswer, anyQuestion } from './arbitrary-question.ts';

const answered = anyQuestion.chain((question) => anyAnswer(question).map((letters) => ({ question, letters })));

test('A token is the letter and the first words of what it stands for', () => {
  expect(token('d', 'Call the police now, and NCMEC as soon as that call is finished.')).toBe(
    'd_call_the_police_now_and_ncmec_as_soon_as_that',
  );
  expect(token('a', "I'm glad you're here.")).toBe('a_im_glad_youre_here');
  expect(token('b', 'Llamo a la policía.')).toBe('b_llamo_a_la_policia');
});

test('A text without a word in Latin letters leaves the letter', () => {
  expect(token('c', '…')).toBe('c');
});

test('A token has at most 48 characters that every LMS takes, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, size: 'max' }), (text) => {
      expect(token('a', text)).toMatch(/^[a-z0-9_]{1,48}$/);
    }),
  );
});

test('An answer has a token for each of its letters, and for each part that has a name', () => {
  fc.assert(
    fc.property(answered, ({ question, letters }) => {
      const { response, parts } = tokensOf(question, letters);
      expect(response.map((name) => name.charAt(0))).toEqual(letters);
      expect(parts.length).toBe(question.type === 'sort' || question.type === 'rewrite' ? letters.length : 0);
    }),
  );
});
