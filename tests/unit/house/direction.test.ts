import { expect, test } from 'vitest';
import { direction } from '../../../src/layouts/direction.ts';

test.each(['ar', 'he', 'fa', 'ur', 'ps', 'ar-XB', 'uz-Arab'])('%s is written from right to left', (language) => {
  expect(direction(language)).toBe('rtl');
});

test.each(['en', 'es', 'vi', 'zh', 'ru', 'uz', 'az-Latn'])('%s is written from left to right', (language) => {
  expect(direction(language)).toBe('ltr');
});
