import { expect, test } from 'vitest';
import { chooseOption, hasOption, prefer, withCoach } from '../../../src/stores/preferences.ts';
import { $record } from '../../../src/stores/record.ts';

test('Until a learner chooses, talks are coached and every option is off', () => {
  expect(withCoach($record.get())).toBe(true);
  expect((['sayAloud', 'readAloud', 'numberKeys'] as const).some((option) => hasOption($record.get(), option))).toBe(false);
});

test('An option is switched on and off without touching the others', () => {
  chooseOption('sayAloud', true);
  chooseOption('numberKeys', true);
  chooseOption('sayAloud', false);
  expect(hasOption($record.get(), 'sayAloud')).toBe(false);
  expect(hasOption($record.get(), 'numberKeys')).toBe(true);
});

test('Choosing what is so already stores nothing', () => {
  prefer({ coach: false });
  const before = $record.get();
  prefer({ coach: false });
  chooseOption('numberKeys', true);
  expect($record.get()).toBe(before);
});
