import type { Timing } from './saver.ts';

/** The value of a promise, or undefined when it has not come after `patience` milliseconds. The promise must not reject. */
export function inTime<T>(promise: Promise<T>, patience: number, timing: Timing): Promise<T | undefined> {
  return new Promise((resolve) => {
    const stop = timing.later(() => resolve(undefined), patience);
    void promise.then((value) => {
      stop();
      resolve(value);
    });
  });
}
