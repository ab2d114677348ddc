import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWellFormed } from '../../../scorm/preview/scorm2004/elements.ts';
import { answerCode } from '../../../src/course/assessment/answer.ts';
import { reported } from '../../../src/course/assessment/reported.ts';
import type { Answer } from '../../../src/tracking/keeper.ts';
import { interaction2004 } from '../../../src/tracking/scorm/interaction2004.ts';
import { anyAnswer, anyQuestion } from '../assessment/arbitrary-question.ts';

const choice: Answer = {
  item: 'report-both-tonight',
  type: 'choice',
  response: ['c'],
  correct: ['b'],
  right: false,
  attempt: 1,
  objective: 'report-missing',
  description: 'Whom do you call first?',
  tokens: { response: ['c_a_friend'], correct: ['b_the_police'], parts: [] },
  at: Date.UTC(2026, 0, 2, 21, 40, 0, 129),
  latency: 12_340,
};

const of = (changed: Partial<Answer>) => Object.fromEntries(interaction2004({ ...choice, ...changed }) ?? []);
const { tokens: _none, ...withoutTokens } = choice;

describe('an answer in SCORM 2004', () => {
  test('is written in the order its elements depend on one another, with readable names', () => {
    expect(interaction2004(choice)).toEqual([
      ['id', 'report-both-tonight'],
      ['type', 'choice'],
      ['objectives.0.id', 'report-missing'],
      ['timestamp', '2026-01-02T21:40:00.12Z'],
      ['correct_responses.0.pattern', 'b_the_police'],
      ['weighting', '1'],
      ['learner_response', 'c_a_friend'],
      ['result', 'incorrect'],
      ['latency', 'PT0H0M12.34S'],
      ['description', 'Whom do you call first?'],
    ]);
  });

  test('has the letters where there are no names', () => {
    expect(Object.fromEntries(interaction2004(withoutTokens) ?? [])).toMatchObject({
      'correct_responses.0.pattern': 'b',
      learner_response: 'c',
    });
  });

  test('with several letters has a separator that no bare comma is taken for', () => {
    const tokens = { response: ['a_one', 'c_two'], correct: ['a_one', 'c_two'], parts: [] };
    expect(of({ type: 'multiple', right: true, tokens })).toMatchObject({
      type: 'choice',
      learner_response: 'a_one[,]c_two',
      'correct_responses.0.pattern': 'a_one[,]c_two',
      result: 'correct',
    });
  });

  test('that is true or false is the word, whatever the names', () => {
    const tokens = { response: ['t_right'], correct: ['f_wrong'], parts: [] };
    expect(of({ type: 'true-false', response: ['t'], correct: ['f'], tokens })).toMatchObject({
      type: 'true-false',
      learner_response: 'true',
      'correct_responses.0.pattern': 'false',
    });
  });

  test('of steps in order is a sequencing', () => {
    const tokens = { response: ['b_write', 'a_call'], correct: ['a_call', 'b_write'], parts: [] };
    expect(of({ type: 'sequence', tokens })).toMatchObject({ type: 'sequencing', learner_response: 'b_write[,]a_call' });
  });

  test('of cards or blanks is a matching of each part with what it was given', () => {
    const tokens = { response: ['a_now', 'a_now'], correct: ['b_later', 'a_now'], parts: ['a_phone', 'b_food'] };
    expect(of({ type: 'sort', tokens })).toMatchObject({
      type: 'matching',
      learner_response: 'a_phone[.]a_now[,]b_food[.]a_now',
      'correct_responses.0.pattern': 'a_phone[.]b_later[,]b_food[.]a_now',
    });
  });

  test('without names numbers its parts', () => {
    const elements = interaction2004({ ...withoutTokens, type: 'rewrite', response: ['b', 'a'], correct: ['b', 'b'] });
    expect(Object.fromEntries(elements ?? [])).toMatchObject({ type: 'matching', learner_response: '1[.]b[,]2[.]a' });
  });

  test('of a later attempt is told without what is on record by its id', () => {
    expect(of({ attempt: 2 })).toEqual({
      id: 'report-both-tonight',
      type: 'choice',
      timestamp: '2026-01-02T21:40:00.12Z',
      learner_response: 'c_a_friend',
      result: 'incorrect',
      latency: 'PT0H0M12.34S',
    });
  });

  test('that is a line of a talk is told likewise, and is neutral', () => {
    const tokens = { response: ['b_ask'], correct: [], parts: [] };
    expect(of({ item: 'talk.door.hello', correct: [], right: null, attempt: null, objective: '', tokens })).toEqual({
      id: 'talk.door.hello',
      type: 'choice',
      timestamp: '2026-01-02T21:40:00.12Z',
      learner_response: 'b_ask',
      result: 'neutral',
      latency: 'PT0H0M12.34S',
    });
  });

  test('leaves out what would be refused: an empty response, a time out of range, no text', () => {
    const tokens = { response: [], correct: ['b'], parts: [] };
    const names = interaction2004({ ...choice, response: [], tokens, at: Date.UTC(2040, 0, 1), description: ' ' })?.map(([name]) => name);
    expect(names).not.toContain('learner_response');
    expect(names).not.toContain('timestamp');
    expect(names).not.toContain('description');
  });

  test('of any kind has the form that SCORM 2004 asks for', () => {
    const answered = anyQuestion.chain((question) => anyAnswer(question).map((letters) => ({ question, letters })));
    fc.assert(
      fc.property(answered, fc.string({ unit: 'binary', maxLength: 400, size: 'max' }), ({ question, letters }, description) => {
        const told = {
          ...reported(question, answerCode(question, letters)),
          attempt: 1,
          at: choice.at,
          latency: choice.latency,
          description,
        };
        const elements = interaction2004(told);
        const type = Object.fromEntries(elements ?? [])['type'] ?? '';
        expect(elements).not.toBeNull();
        expect(elements?.filter(([name, value]) => !isWellFormed(`cmi.interactions.0.${name}`, value, type))).toEqual([]);
      }),
    );
  });

  test.each([
    ['an id with a space', { item: 'report both' }],
    ['an id with a colon', { item: 'urn:report' }],
    ['an id without a character', { item: '' }],
    ['an objective with a quotation mark', { objective: 'report"' }],
    ['a name with a hyphen, which Moodle refuses', { tokens: { response: ['a-b'], correct: ['b'], parts: [] } }],
    ['a right answer without a name', { tokens: { response: ['a'], correct: [''], parts: [] } }],
    ['a part with a separator', { type: 'sort' as const, tokens: { response: ['a'], correct: ['b'], parts: ['x[.]y'] } }],
  ])('with %s is not written', (_name, wrong) => {
    expect(interaction2004({ ...choice, ...wrong })).toBeNull();
  });
});

describe('the description', () => {
  test.each([
    ['  What\n now?\t', 'What now?'],
    ['{lang=en}What now?', 'lang=en}What now?'],
    ['{{odd', 'odd'],
    ['x'.repeat(300), 'x'.repeat(250)],
    // A character of two halves at the edge is left out whole, and so is half a one.
    [`${'x'.repeat(249)}😀`, 'x'.repeat(249)],
    ['a\ud800b', 'ab'],
  ])('of %j is %j', (description, text) => {
    expect(of({ description })['description']).toBe(text);
  });

  test('names its language when that is not English', () => {
    expect(of({ description: '¿Y ahora?', language: 'es' })['description']).toBe('{lang=es}¿Y ahora?');
    expect(of({ description: 'ñ'.repeat(300), language: 'es' })['description']).toBe(`{lang=es}${'ñ'.repeat(250)}`);
    expect(of({ description: ' ', language: 'es' })['description']).toBeUndefined();
  });
});
