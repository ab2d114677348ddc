import { expect, test } from 'vitest';
import { graphOf, OUT } from '../../../src/writers/graph.ts';
import { choice, node, smallTalk } from '../scenario/small-talk.ts';

test('Each node stands after all that lead to it, and the endings stand last', () => {
  const { boxes, columns } = graphOf(smallTalk());
  expect(boxes.map(({ id, column }) => [id, column])).toEqual([
    ['hello', 0],
    ['ask', 1],
    [OUT, 2],
    ['good', 3],
    ['plain', 3],
  ]);
  expect(columns).toBe(4);
});

test('Choices that lead the same way share one line', () => {
  expect(graphOf(smallTalk()).edges).toEqual([
    { from: 'hello', to: 'ask', letters: 'ab' },
    { from: 'ask', to: OUT, letters: 'ac' },
  ]);
});

test('A loop does not keep the graph from being drawn, and a node nothing leads to is still there', () => {
  const round = node([choice('a', { next: [{ to: 'hello' }] }), choice('b')]);
  const { boxes } = graphOf(smallTalk({ nodes: { ...smallTalk().nodes, ask: round, attic: node([choice('a')]) } }));
  expect(boxes.map(({ id }) => id)).toContain('attic');
});
