import { expect, test } from 'vitest';
import { afterPaint } from '../../../src/page/after-paint.ts';

/** A window whose frames and time pass when the test says so. */
function windowThat(hidden: boolean) {
  const frames: (() => void)[] = [];
  const timers: { run: () => void; after: number }[] = [];
  const window = {
    document: { hidden },
    requestAnimationFrame: (run: () => void) => frames.push(run),
    setTimeout: (run: () => void, after = 0) => timers.push({ run, after }),
  } as unknown as Window;
  const pass = (milliseconds: number) => {
    for (const { run } of timers.filter(({ after }) => after <= milliseconds)) run();
  };
  return { window, pass, draw: () => frames.forEach((run) => run()) };
}

function begun(hidden = false) {
  let times = 0;
  const around = windowThat(hidden);
  afterPaint(around.window, () => (times += 1));
  return { ...around, times: () => times };
}

test('a page begins after it was drawn, and once', () => {
  const { draw, pass, times } = begun();
  pass(0);
  expect(times()).toBe(0);
  draw();
  expect(times()).toBe(0);
  pass(0);
  expect(times()).toBe(1);
  pass(60_000);
  expect(times()).toBe(1);
});

test('a page in a window that is in the background begins at once', () => {
  expect(begun(true).times()).toBe(1);
});

test('a page that is never drawn, such as in a frame out of sight, begins after a second', () => {
  const { pass, times } = begun();
  pass(999);
  expect(times()).toBe(0);
  pass(1_000);
  expect(times()).toBe(1);
});
