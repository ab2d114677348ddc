import { expect, test } from 'vitest';
import type { ItemEntry } from '../../../src/authoring/content.ts';
import { finalCheckMinutes, lessonMinutes, lessonSeconds } from '../../../src/authoring/minutes.ts';
import type { Passage } from '../../../src/authoring/prose/passage.ts';

const words = (count: number): Passage[] => [
  { file: 'f', where: 'w', text: Array.from({ length: count }, () => 'word').join(' '), kind: 'running', cites: [] },
];
const item = (type: ItemEntry['type'], use: ItemEntry['use'] = 'lesson') => ({ type, use }) as ItemEntry;

test('Two hundred words take a minute, a question half a minute, cards to sort a minute', () => {
  expect(lessonSeconds(words(200), [])).toBe(60);
  expect(lessonSeconds(words(400), [item('choice'), item('sort')])).toBe(120 + 30 + 60);
});

test('Minutes are whole, and never none', () => {
  expect(lessonMinutes(words(500), [item('sequence')])).toBe(3);
  expect(lessonMinutes(words(3), [])).toBe(1);
});

test('The final check takes as long as its questions do on average', () => {
  const bank = [item('choice', 'final'), item('sort', 'final'), item('sort', 'lesson')];
  expect(finalCheckMinutes(8, bank)).toBe(6);
});
