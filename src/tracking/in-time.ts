import type { Timing } from './saver.ts';

/** Waits for a promise, and not longer than so many milliseconds. Undefined when it has not come by then. */
export function inTime<T>(promise: Promise<T>, patience: number, timing: Timing): Promise<T | undefined> {
  return new Promise((resolve) => {
    const stop = timing.later(() => resolve(undefined), patience);
    void promise.then((value) => {
      stop();
      resolve(value);
    });
  });
}
