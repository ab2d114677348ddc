import { expect, test } from 'vitest';
import { Refusals } from '../../../src/tracking/scorm/refusals.ts';

test('a refused element is refused in every entry of its list, and nothing else is', () => {
  const refusals = new Refusals();
  refusals.add('cmi.interactions.2.latency');
  expect(refusals.has('cmi.interactions.7.latency')).toBe(true);
  expect(refusals.has('cmi.interactions.7.time')).toBe(false);
  expect(refusals.has('cmi.objectives.7.latency')).toBe(false);
});

test.each(['cmi.interactions', 'cmi.objectives'])('a refused id refuses the whole of %s', (list) => {
  const refusals = new Refusals();
  refusals.add(`${list}.0.id`);
  expect(refusals.has(`${list}.0.id`)).toBe(true);
  expect(refusals.has(`${list}.1.score.raw`)).toBe(true);
  expect(refusals.has('cmi.core.lesson_status')).toBe(false);
});

test('the id of an objective of an answer is one element of it', () => {
  const refusals = new Refusals();
  refusals.add('cmi.interactions.0.objectives.0.id');
  expect(refusals.has('cmi.interactions.5.objectives.0.id')).toBe(true);
  expect(refusals.has('cmi.interactions.5.id')).toBe(false);
});

test('elements outside of lists stand for themselves', () => {
  const refusals = new Refusals();
  refusals.add('cmi.core.exit');
  expect(refusals.has('cmi.core.exit')).toBe(true);
  expect(refusals.has('cmi.core.score.raw')).toBe(false);
});
