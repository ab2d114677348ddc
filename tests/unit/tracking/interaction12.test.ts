import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../../scorm/preview/scorm12/elements.ts';
import { answerCode } from '../../../src/course/assessment/answer.ts';
import { reported } from '../../../src/course/assessment/reported.ts';
import type { Answer } from '../../../src/tracking/keeper.ts';
import { interaction12 } from '../../../src/tracking/scorm/interaction12.ts';
import { anyAnswer, anyQuestion } from '../assessment/arbitrary-question.ts';

const answered = anyQuestion.chain((question) => anyAnswer(question).map((letters) => ({ question, letters })));

const choice: Answer = {
  item: 'report-both-tonight',
  type: 'choice',
  response: ['c'],
  correct: ['b'],
  right: false,
  attempt: 1,
  objective: 'report-missing',
  description: 'Whom do you call first?',
  at: new Date(2026, 0, 2, 21, 40, 0).getTime(),
  latency: 12_340,
};

describe('an answer in SCORM 1.2', () => {
  test('is written in the order its elements depend on one another', () => {
    expect(interaction12(choice)).toEqual([
      ['id', 'report-both-tonight'],
      ['type', 'choice'],
      ['objectives.0.id', 'report-missing'],
      ['time', '21:40:00'],
      ['correct_responses.0.pattern', 'b'],
      ['weighting', '1'],
      ['student_response', 'c'],
      ['result', 'wrong'],
      ['latency', '0000:00:12.34'],
    ]);
  });

  test('with several right letters asks for all of them', () => {
    const elements = Object.fromEntries(
      interaction12({ ...choice, type: 'multiple', response: ['a', 'c'], correct: ['a', 'c'], right: true }) ?? [],
    );
    expect(elements).toMatchObject({
      type: 'choice',
      student_response: 'a,c',
      'correct_responses.0.pattern': '{a,c}',
      result: 'correct',
    });
  });

  test('that is true or false is one letter', () => {
    const elements = Object.fromEntries(interaction12({ ...choice, type: 'true-false', response: ['t'], correct: ['f'] }) ?? []);
    expect(elements).toMatchObject({ type: 'true-false', student_response: 't', 'correct_responses.0.pattern': 'f' });
  });

  test('of steps in order is a sequencing', () => {
    const elements = Object.fromEntries(
      interaction12({ ...choice, type: 'sequence', response: ['c', 'a', 'b', 'd'], correct: ['a', 'b', 'c', 'd'] }) ?? [],
    );
    expect(elements).toMatchObject({ type: 'sequencing', student_response: 'c,a,b,d', 'correct_responses.0.pattern': 'a,b,c,d' });
  });

  test.each(['sort', 'rewrite'] as const)('of a %s is a matching: the nth card or blank and the letter it was given', (type) => {
    const elements = Object.fromEntries(interaction12({ ...choice, type, response: ['b', 'a', 'c'], correct: ['b', 'a', 'a'] }) ?? []);
    expect(elements).toMatchObject({
      type: 'matching',
      student_response: '1.b,2.a,3.c',
      'correct_responses.0.pattern': '{1.b,2.a,3.a}',
      result: 'wrong',
    });
  });

  test('of any kind has the form that SCORM 1.2 asks for', () => {
    fc.assert(
      fc.property(answered, ({ question, letters }) => {
        const elements = interaction12({
          ...reported(question, answerCode(question, letters)),
          attempt: 1,
          at: choice.at,
          latency: choice.latency,
        });
        const type = Object.fromEntries(elements ?? [])['type'];
        expect(elements).not.toBeNull();
        expect(elements?.filter(([name, value]) => !isAllowed(`cmi.interactions.0.${name}`, value, () => type))).toEqual([]);
      }),
    );
  });

  test.each([
    ['an id with a space', { item: 'report both' }],
    ['an id without a character', { item: '' }],
    ['an id that is too long', { item: 'x'.repeat(256) }],
    ['an objective with a quotation mark', { objective: 'report"' }],
    ['a response of more than a letter', { response: ['ab'] }],
    ['a right answer in capitals', { correct: ['B'] }],
  ])('with %s is not written', (_name, wrong) => {
    expect(interaction12({ ...choice, ...wrong })).toBeNull();
  });
});
