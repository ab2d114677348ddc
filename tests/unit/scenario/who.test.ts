import { expect, test } from 'vitest';
import { replay } from '../../../src/course/scenario/replay.ts';
import { asMet, personAt, whoAnswers, whoseMoment } from '../../../src/course/scenario/who.ts';
import { choice, node, smallTalk } from './small-talk.ts';

const YOU = { who: 'you', says: 'I mean it.' };
const SAM = { who: 'sam', says: 'Okay.' };

/** Who answers the first line of a talk, when that is followed by these lines and then by these. */
const answering = (reply: (typeof YOU)[], then: (typeof YOU)[]) => {
  const talk = smallTalk({
    nodes: {
      hello: node([choice('a', { reply: [{ lines: reply }], next: [{ to: 'ask' }] }), choice('b')]),
      ask: node([choice('a'), choice('b')], { arrive: [{ lines: then }] }),
    },
  });
  return whoAnswers(replay(talk, 'a'));
};

test('Who answers is the first other person to speak, also when the learner goes on speaking first', () => {
  expect(answering([SAM, YOU], [])).toBe('sam');
  expect(answering([YOU, SAM], [])).toBe('sam');
  expect(answering([YOU], [SAM])).toBe('sam');
});

test('When nobody else speaks, nobody answers', () => {
  expect(answering([YOU], [])).toBeNull();
  expect(answering([], [YOU])).toBeNull();
  expect(whoAnswers(replay(smallTalk(), ''))).toBeNull();
});

test('A moment is with the person of the talk, unless its node names another', () => {
  const talk = smallTalk();
  const other = { ...talk, nodes: { ...talk.nodes, ask: { ...talk.nodes['ask']!, with: 'you' } } };
  expect([whoseMoment(other, 'hello'), whoseMoment(other, 'ask')]).toEqual([talk.with, 'you']);
  expect([asMet(other, 'hello').with, asMet(other, 'ask').with]).toEqual([talk.with, 'you']);
  expect(personAt(other, 'ask')).toBe(talk.people['you']);
  expect(personAt({ ...other, with: 'nobody' }, 'hello')).toBeUndefined();
});
