import { expect, test } from 'vitest';
import { copyOf, type Answer } from '../../../src/tracking/keeper.ts';

const answer: Answer = {
  item: 'an-item',
  type: 'choice',
  response: ['a'],
  correct: ['b'],
  right: false,
  objective: 'an-objective',
  description: 'What now?',
  at: 1,
  latency: 2,
};

const tokens = { response: ['stay'], correct: ['go'], parts: ['here'] };

test.each([
  { what: 'with readable names', given: { ...answer, tokens } },
  { what: 'without', given: answer },
])('a copy of an answer $what is the same, and shares no list with the page that made it', ({ given }) => {
  const copy = copyOf(given);
  expect(copy).toEqual(given);
  expect(copy.response).not.toBe(given.response);
  expect(copy.correct).not.toBe(given.correct);
});

test('the lists of readable names are copied too', () => {
  expect(copyOf({ ...answer, tokens }).tokens?.parts).not.toBe(tokens.parts);
});
