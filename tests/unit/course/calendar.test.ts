import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { calendarFile, daysAfter, type CalendarDay } from '../../../src/course/calendar.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';

const day = (fields: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'course-2-weeks-2026-12-09',
  day: '2026-12-09',
  title: 'Two weeks on',
  text: 'Ten minutes.',
  ...fields,
});
const file = (...days: CalendarDay[]) => calendarFile('What You Say First', '2026-11-25T18:04:09.123Z', days);

describe('a calendar file', () => {
  it('holds one event a day, free, without a time and without an alarm', () => {
    expect(file(day()).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//What You Say First//Course//EN',
      'BEGIN:VEVENT',
      'UID:course-2-weeks-2026-12-09',
      'DTSTAMP:20261125T180409Z',
      'DTSTART;VALUE=DATE:20261209',
      'DTEND;VALUE=DATE:20261210',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Two weeks on',
      'DESCRIPTION:Ten minutes.',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends a day at the start of the next, over the end of a year too', () => {
    expect(readCalendar(file(day({ day: '2026-12-31' })))[0]?.['DTEND;VALUE=DATE']).toBe('20270101');
  });

  it('escapes what would end a value', () => {
    expect(file(day({ title: 'One; two, three \\ four' }))).toContain('SUMMARY:One\\; two\\, three \\\\ four\r\n');
    expect(file(day({ text: 'One.\nTwo.\r\nThree.' }))).toContain('DESCRIPTION:One.\\nTwo.\\nThree.\r\n');
  });

  property.prop([fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' })])(
    'gives every text back as it was, in lines of at most 75 octets',
    (text) => {
      const made = file(day({ text }));
      expect(readCalendar(made)[0]?.['DESCRIPTION']).toBe(text.replaceAll('\r\n', '\n'));
      for (const line of made.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    },
  );
});

describe('days after a day', () => {
  it.each([
    ['2026-11-25', 14, '2026-12-09'],
    ['2026-12-25', 14, '2027-01-08'],
    ['2028-02-20', 14, '2028-03-05'],
    ['2026-03-01', 63, '2026-05-03'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(daysAfter(from, days)).toBe(to);
  });
});
