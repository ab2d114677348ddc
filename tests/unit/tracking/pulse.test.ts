import { beforeEach, expect, test } from 'vitest';
import { Pulse } from '../../../src/tracking/pulse.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';

const MINUTE = 60_000;
let clock: FakeClock;
let visible: boolean;
let minutes: number;
let beats: number;
let changes: boolean[];
let pulse: Pulse;

beforeEach(() => {
  clock = new FakeClock();
  [visible, minutes, beats, changes] = [true, 0, 0, []];
  const stopwatch = {
    get isRunning() {
      return visible;
    },
    read: () => (minutes += 1),
  };
  pulse = new Pulse(
    clock,
    stopwatch,
    () => (beats += 1),
    () => changes.push(pulse.isIdle),
  );
  pulse.start();
});

test('it beats every five minutes, and stops when nothing was done for twenty', async () => {
  await clock.advance(5 * MINUTE - 1);
  expect([minutes, beats]).toEqual([4, 0]);
  await clock.advance(1);
  expect([minutes, beats]).toEqual([5, 1]);
  await clock.advance(55 * MINUTE);
  expect([minutes, beats]).toEqual([60, 3]);
});

test('it begins again when something is done', async () => {
  await clock.advance(60 * MINUTE);
  pulse.stir();
  await clock.advance(MINUTE);
  expect(beats).toBe(4);
  await clock.advance(18 * MINUTE);
  expect(beats).toBe(7);
});

test('it tells once that it has stopped, and once that it goes on', async () => {
  await clock.advance(20 * MINUTE - 1);
  expect(changes).toEqual([]);
  await clock.advance(40 * MINUTE);
  expect(changes).toEqual([true]);
  pulse.stir();
  pulse.stir();
  expect(changes).toEqual([true, false]);
});

test('signs of life keep it going, and whoever gives them is told of nothing', async () => {
  for (let minute = 0; minute < 60; minute += 1) {
    pulse.stir();
    await clock.advance(MINUTE);
  }
  expect([beats, changes]).toEqual([12, []]);
});

test('behind another window it is silent', async () => {
  visible = false;
  await clock.advance(10 * MINUTE);
  expect([minutes, beats]).toEqual([0, 0]);
  visible = true;
  await clock.advance(MINUTE);
  expect([minutes, beats]).toEqual([1, 1]);
});

test('a clock set back and hours asleep change nothing', async () => {
  clock.jump(-24 * 60 * MINUTE);
  clock.jump(48 * 60 * MINUTE);
  await clock.advance(6 * MINUTE);
  expect(beats).toBe(1);
});

test('once stopped it is silent', async () => {
  pulse.stop();
  await clock.advance(60 * MINUTE);
  expect([minutes, clock.waiting]).toEqual([0, 0]);
});
