import { expect, test } from 'vitest';
import { standingLetters } from '../../../src/course/scenario/replay.ts';
import { reading, readingProblems } from '../../../src/course/scenario/reading.ts';
import { choice, node, smallTalk } from './small-talk.ts';

const best = (letter: string, flags: string[], to: string) => choice(letter, { grade: 'best', effects: { flags }, next: [{ to }] });

test('Of each moment the first of its best lines is read, to an ending', () => {
  const nodes = {
    hello: node([choice('a'), best('b', [], 'ask'), best('c', [], 'end')]),
    ask: node([best('a', ['WARM'], 'end'), choice('b')]),
  };
  const talk = smallTalk({ nodes });
  expect(standingLetters(reading(talk))).toBe('ba');
  expect(reading(talk).ending).not.toBeNull();
  expect(readingProblems(talk)).toEqual([]);
});

test('A moment without a best line stops the reading, and is named', () => {
  const talk = smallTalk({ nodes: { hello: node([best('a', ['WARM'], 'ask')]), ask: node([choice('a')]) } });
  expect(readingProblems(talk)).toEqual([expect.stringContaining('it stops at node "ask"')]);
});

test('Lines that lead round in a circle end the reading too', () => {
  const talk = smallTalk({ nodes: { hello: node([best('a', ['WARM'], 'ask')]), ask: node([best('a', [], 'hello'), choice('b')]) } });
  expect(reading(talk).turns).toHaveLength(2);
  expect(readingProblems(talk)).toHaveLength(1);
});

test('A required step that the reading leaves out is named', () => {
  const talk = smallTalk({
    nodes: { hello: node([best('a', [], 'ask')]), ask: node([best('a', [], 'end'), choice('b', { effects: { flags: ['WARM'] } })]) },
  });
  expect(readingProblems(talk)).toEqual([expect.stringContaining('"WARM"')]);
});
