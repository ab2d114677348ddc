import { expect, test } from 'vitest';
import { Stopwatch } from '../../../src/tracking/stopwatch.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';

test('time adds up from look to look', () => {
  const clock = new FakeClock();
  const watch = new Stopwatch(clock.now);
  clock.jump(60_000);
  watch.read();
  clock.jump(30_000);
  expect(watch.read()).toBe(90_000);
});

test('a machine that slept for hours counts two minutes', () => {
  const clock = new FakeClock();
  const watch = new Stopwatch(clock.now);
  clock.jump(5 * 3_600_000);
  expect(watch.read()).toBe(120_000);
});

test('a clock set back takes nothing away', () => {
  const clock = new FakeClock();
  const watch = new Stopwatch(clock.now);
  clock.jump(10_000);
  watch.read();
  clock.jump(-3_600_000);
  expect(watch.read()).toBe(10_000);
  clock.jump(5_000);
  expect(watch.read()).toBe(15_000);
});

test('hidden time does not count', () => {
  const clock = new FakeClock();
  const watch = new Stopwatch(clock.now);
  clock.jump(10_000);
  watch.pause();
  clock.jump(60_000);
  expect(watch.read()).toBe(10_000);
  watch.pause();
  watch.resume();
  watch.resume();
  clock.jump(1_000);
  expect(watch.read()).toBe(11_000);
});

test('it runs from the beginning, and stands while it is paused', () => {
  const watch = new Stopwatch(new FakeClock().now);
  expect(watch.isRunning).toBe(true);
  watch.pause();
  expect(watch.isRunning).toBe(false);
  watch.resume();
  expect(watch.isRunning).toBe(true);
});
