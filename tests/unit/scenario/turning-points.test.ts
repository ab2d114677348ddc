import { test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { replay } from '../../../src/course/scenario/replay.ts';
import type { Grade } from '../../../src/course/scenario/scenario.ts';
import { turningPoints } from '../../../src/course/scenario/turning-points.ts';
import { arbitraryLog, arbitraryTalk } from './arbitrary-talk.ts';
import { choice, node, smallTalk } from './small-talk.ts';

/** A talk of one line after another, each with its grade and what it does to trust, played through. */
function played(...lines: [Grade, number][]) {
  const nodes = lines.map(([grade, trust], index) => {
    const next = [{ to: index + 1 < lines.length ? `n${index + 1}` : 'end' }];
    return [`n${index}`, node([choice('a', { grade, effects: { meters: { trust } }, next })])];
  });
  const meters = { trust: { start: 0, min: -20, max: 20, name: 'Trust' } };
  const talk = smallTalk({ start: 'n0', nodes: Object.fromEntries(nodes), meters });
  return turningPoints(replay(talk, 'a'.repeat(lines.length)).turns).map(({ line, direction }) => `${line} ${direction}`);
}

test('The three lines that moved the talk most are shown in the order they were said', () => {
  expect(played(['best', 1], ['harmful', -3], ['best', 2], ['partly', 0], ['best', 4])).toEqual(['2 closed', '3 opened', '5 opened']);
});

test('Of lines that moved it equally the earliest are shown', () => {
  expect(played(['best', 1], ['best', 1], ['harmful', -1], ['best', 1])).toEqual(['1 opened', '2 opened', '3 closed']);
});

test('A line that closed the talk is shown even when four others moved it more', () => {
  expect(played(['best', 4], ['best', 4], ['best', 3], ['best', 3], ['harmful', -1])).toEqual(['1 opened', '2 opened', '5 closed']);
});

test('A line that opened the talk is shown even when four others moved it more', () => {
  expect(played(['best', 1], ['harmful', -4], ['partly', 3], ['harmful', -3])).toEqual(['1 opened', '2 closed', '3 mixed']);
});

test('A short talk shows the lines it has', () => {
  expect(played(['partly', 0])).toEqual(['1 mixed']);
});

property.prop([arbitraryTalk, arbitraryLog])('Both directions are shown whenever both were taken', (talk, log) => {
  const { turns } = replay(talk, log);
  const shown = turningPoints(turns);
  const grades = shown.map(({ turn }) => turn.choice.grade);
  expect(shown).toHaveLength(Math.min(3, turns.length));
  expect(shown.map(({ line }) => line)).toEqual([...new Set(shown.map(({ line }) => line))].sort((a, b) => a - b));
  for (const grade of ['best', 'harmful'] as const) {
    expect(grades.includes(grade)).toBe(turns.some(({ choice: said }) => said.grade === grade));
  }
});
