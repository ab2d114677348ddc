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

  test.each([
    ['no name', { answer: plain.answer }],
    ['no answer', { name: '', answer: null }],
    ['a number for an item', { ...plain, answer: { ...plain.answer, item: 7 } }],
    ['no objective', { ...plain, answer: { ...plain.answer, objective: undefined } }],
    ['no text', { ...plain, answer: { ...plain.answer, description: null } }],
    ['a number for a language', { ...plain, answer: { ...plain.answer, language: 7 } }],
    ['a type that is none', { ...plain, answer: { ...plain.answer, type: 'essay' } }],
    ['a response that is no list', { ...plain, answer: { ...plain.answer, response: 'b' } }],
    ['a right answer that is no list of words', { ...plain, answer: { ...plain.answer, correct: [1] } }],
    ['a verdict that is none', { ...plain, answer: { ...plain.answer, right: 'yes' } }],
    ['no time', { ...plain, answer: { ...plain.answer, at: null } }],
    ['no latency', { ...plain, answer: { ...plain.answer, latency: 'long' } }],
    ['names that are no lists', { ...plain, answer: { ...plain.answer, tokens: { response: [], correct: [], parts: 'card' } } }],
    ['names that are nothing', { ...plain, answer: { ...plain.answer, tokens: null } }],
  ])('leave out one with %s, and keep the others', (_what, broken) => {
    expect(readAnswers(JSON.stringify([broken, plain]))).toEqual([plain]);
  });

  test('are the same answer when question and time are', () => {
    expect(isSameAnswer(plain, rich)).toBe(true);
    expect(isSameAnswer(plain, { ...plain, answer: { ...plain.answer, at: 1_001 } })).toBe(false);
    expect(isSameAnswer(plain, { ...plain, answer: { ...plain.answer, item: 'first-words' } })).toBe(false);
  });
});
