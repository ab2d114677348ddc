import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer, writeAnswer, type KeptAnswer } from '../../../src/tracking/kept-answers.ts';
import { answer } from '../../helpers/lms/learning.ts';

const plain: KeptAnswer = { name: '', answer: answer('report-both-tonight', true, 1_000) };
const rich: KeptAnswer = {
  name: '00000000-0000-4000-8000-000000000001',
  answer: { ...plain.answer, right: null, language: 'es', tokens: { response: ['stay'], correct: [], parts: ['card'] } },
};

describe('an answer kept as text', () => {
  test.each([plain, rich])('is read as it was written', (kept) => {
    expect(readAnswer(writeAnswer(kept))).toEqual([kept]);
  });

  test('is none in a text that somebody else wrote, or that was cut', () => {
    const whole = writeAnswer(plain);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readAnswer(text).length === 0));
    for (let end = 0; end < whole.length; end += 1) expect(readAnswer(whole.slice(0, end))).toEqual([]);
  });

  test('is none in a text of ours in which a character was changed, or that lost its mark', () => {
    const whole = writeAnswer(rich);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
        fc.pre(whole[at] !== other);
        expect(readAnswer(whole.slice(0, at) + other + whole.slice(at + 1))).toEqual([]);
      }),
    );
    expect(readAnswer(JSON.stringify(plain))).toEqual([]);
  });
});
