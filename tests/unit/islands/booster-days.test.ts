import { expect, test } from 'vitest';
import { boosterDay, boosterDays, localDay, type BoosterProps } from '../../../src/islands/boosters/booster-days.ts';

const booster: BoosterProps = {
  weeks: 2,
  when: 'In two weeks',
  title: 'Two weeks on',
  lead: 'Ten minutes.',
  questions: ['What first?', 'What then?'],
  last: 'Then look.',
};

test('a look back falls on the same day of the week as today', () => {
  expect(boosterDay(booster, '2026-11-25')).toBe('2026-12-09');
  expect(boosterDay({ ...booster, weeks: 26 }, '2026-11-25')).toBe('2027-05-26');
});

test('its entry holds how to do it, the questions by number, and what to do last', () => {
  expect(boosterDays('what-you-say-first', [booster], '2026-11-25')).toEqual([
    {
      uid: 'what-you-say-first-2-weeks-2026-12-09',
      day: '2026-12-09',
      title: 'Two weeks on',
      text: 'Ten minutes.\n\n1. What first?\n2. What then?\n\nThen look.',
    },
  ]);
});

test('today is the day on the clock of the learner, not the day in Greenwich', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
