import type { Timing } from './saver.ts';

/** The value of a promise, or undefined when it has not come after `patience` milliseconds or never will. */
export function inTime<T>(promise: Promise<T>, patience: number, timing: Timing): Promise<T | undefined> {
  return new Promise((resolve) => {
    const stop = timing.later(() => resolve(undefined), patience);
    const settle = (value?: T) => {
      stop();
      resolve(value);
    };
    promise.then(settle, () => settle());
  });
}
