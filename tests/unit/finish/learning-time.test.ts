import { expect, test } from 'vitest';
import { inHours } from '../../../src/islands/certificate/learning-time.ts';

test.each([
  [133, '2 hours 13 minutes'],
  [60, '1 hour'],
  [61, '1 hour 1 minute'],
  [18, '18 minutes'],
  [0, '0 minutes'],
])('%i minutes are %j', (minutes, words) => {
  expect(inHours(minutes, 'en')).toBe(words);
});

test('another language has its own words', () => {
  expect(inHours(133, 'es')).toBe('2 horas 13 minutos');
});
