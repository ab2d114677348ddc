import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameAnswer, readAnswers, writeAnswers, type KeptAnswer } from '../../../src/tracking/kept-answers.ts';
import { answer } from '../../helpers/lms/learning.ts';

const plain: KeptAnswer = { name: '', answer: answer('report-both-tonight', true, 1_000) };
const rich: KeptAnswer = {
  name: '00000000-0000-4000-8000-000000000001',
  answer: { ...plain.answer, right: null, language: 'es', tokens: { response: ['stay'], correct: [], parts: ['card'] } },
};

describe('answers kept as text', () => {
  test('are read as they were written', () => {
    expect(readAnswers(writeAnswers([plain, rich]))).toEqual([plain, rich]);
  });

  test('are none in a text that somebody else wrote, or that was cut', () => {
    const whole = writeAnswers([plain]);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readAnswers(text).length === 0));
    for (let end = 0; end < whole.length; end += 1) expect(readAnswers(whole.slice(0, end))).toEqual([]);
  });

  test('are none in a text of ours in which a character was changed, or that lost its mark', () => {
    const whole = writeAnswers([plain, rich]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
        fc.pre(whole[at] !== other);
        expect(readAnswers(whole.slice(0, at) + other + whole.slice(at + 1))).toEqual([]);
      }),
    );
    expect(readAnswers(JSON.stringify([plain]))).toEqual([]);
  });

  test('are the same answer when question and time are', () => {
    expect(isSameAnswer(plain, rich)).toBe(true);
    expect(isSameAnswer(plain, { ...plain, answer: { ...plain.answer, at: 1_001 } })).toBe(false);
    expect(isSameAnswer(plain, { ...plain, answer: { ...plain.answer, item: 'first-words' } })).toBe(false);
  });
});
