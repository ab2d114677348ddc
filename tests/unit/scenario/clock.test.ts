import { expect, test } from 'vitest';
import { clockTime } from '../../../src/course/scenario/clock.ts';
import { turningPoints } from '../../../src/course/scenario/turning-points.ts';
import { replay } from '../../../src/course/scenario/replay.ts';
import { verify } from '../../../src/course/scenario/verify.ts';
import { choice, node, smallTalk } from './small-talk.ts';

const clock = { meter: 'minutes', start: '7:40 pm' };
const after = (minutes: number, start = clock.start) => clockTime({ ...clock, start }, { meters: { minutes }, flags: [], undone: {} });

test('The clock shows its start and what has gone by since', () => {
  expect(after(0)).toEqual({ time: '7:40', half: 'pm' });
  expect(after(35)).toEqual({ time: '8:15', half: 'pm' });
});

test('It goes past midnight and past noon', () => {
  expect(after(260)).toEqual({ time: '12:00', half: 'am' });
  expect(after(325)).toEqual({ time: '1:05', half: 'am' });
  expect(after(20, '11:50 am')).toEqual({ time: '12:10', half: 'pm' });
  expect(after(5, '12:00 am')).toEqual({ time: '12:05', half: 'am' });
});

test('A start that is no time is refused', () => {
  expect(() => after(0, 'noon')).toThrow('"noon" is not a time');
});

const timed = smallTalk({
  meters: { trust: { start: 3, min: 0, max: 6, name: 'Trust' }, minutes: { start: 0, min: 0, max: 60, name: 'Minutes' } },
  clock,
  nodes: {
    hello: node([
      choice('a', { effects: { meters: { minutes: 30 } }, next: [{ to: 'more' }] }),
      choice('b', { effects: { meters: { minutes: 1 } }, next: [{ to: 'more' }] }),
    ]),
    more: node([choice('a', { effects: { meters: { trust: 1 } }, next: [{ to: 'again' }] }), choice('b', { next: [{ to: 'again' }] })]),
    again: node([choice('a', { effects: { meters: { trust: 1 } }, next: [{ to: 'last' }] }), choice('b', { next: [{ to: 'last' }] })]),
    last: node([choice('a', { effects: { meters: { trust: 1 } } }), choice('b')]),
  },
});

test('Minutes do not make a turning point', () => {
  const { turns } = replay(timed, 'aaaa');
  expect(turningPoints(turns, clock.meter).map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(turningPoints(turns).map(({ line }) => line)).toContain(1);
});

test('A clock that counts on no meter, or on one that does not start at 0, is told', () => {
  expect(verify({ ...timed, clock: { ...clock, meter: 'hours' } }).problems).toEqual([
    'The clock counts on meter "hours", which does not exist.',
  ]);
  expect(verify({ ...timed, clock: { ...clock, meter: 'trust' } }).problems).toEqual([
    'The clock counts on meter "trust", which must start at 0 and have the minimum 0.',
  ]);
});
