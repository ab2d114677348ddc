import { expect, test } from 'vitest';
import type { Answer } from '../../../src/tracking/keeper.ts';
import { launchKeeper } from '../../../src/tracking/launch-keeper.ts';
import type { Session } from '../../../src/tracking/session.ts';

const answer: Answer = {
  item: 'an-item',
  type: 'choice',
  response: ['a'],
  correct: ['b'],
  right: false,
  attempt: 1,
  objective: 'an-objective',
  description: 'What now?',
  at: 1,
  latency: 2,
};

const tokens = { response: ['stay'], correct: ['go'], parts: ['here'] };

/** What the session is handed of an answer that a page gives. */
function handedOver(given: Answer): Answer {
  const handed: Answer[] = [];
  const session = { answered: (one: Answer) => void handed.push(one) } as unknown as Session;
  launchKeeper(session, 'scorm12', () => undefined).answered(given);
  expect(handed).toHaveLength(1);
  return handed[0]!;
}

test.each([
  { what: 'with readable names', given: { ...answer, tokens } },
  { what: 'without', given: answer },
])('a copy of an answer $what is the same, and shares no list with the page that made it', ({ given }) => {
  const copy = handedOver(given);
  expect(copy).toEqual(given);
  expect(copy.response).not.toBe(given.response);
  expect(copy.correct).not.toBe(given.correct);
});

test('the lists of readable names are copied too', () => {
  expect(handedOver({ ...answer, tokens }).tokens?.parts).not.toBe(tokens.parts);
});
