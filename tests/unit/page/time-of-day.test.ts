import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { loadContent } from '../../../src/authoring/content.ts';
import { timeOfDay } from '../../../src/page/time-of-day.ts';

const content = await loadContent();
const { saving } = content.edition('en').strings;

test.prop([fc.date({ noInvalidDate: true, min: new Date('2026-01-01'), max: new Date('2036-01-01') })])(
  'in English it is written as the browser writes it, at any time of day',
  (moment) => {
    const inBrowser = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(moment);
    expect(timeOfDay(moment, saving)).toBe(inBrowser.replace(/\s/, '\u00a0'));
  },
);

test('a language may count the hours of the whole day', () => {
  const words = { clock: '{hour24}.{minute}', am: '', pm: '' };
  expect(timeOfDay(new Date(2026, 0, 5, 19, 7), words)).toBe('19.07');
});
