import type { Timing } from '../../../src/tracking/saver.ts';

/** A clock that moves only when told to. */
export class FakeClock implements Timing {
  #now: number;
  #timers: { due: number; run: () => void }[] = [];

  /** @param now milliseconds since 1970 */
  constructor(now = Date.UTC(2026, 8, 1, 14, 0, 0)) {
    this.#now = now;
  }

  // Arrow functions, because the code under test passes them on alone.
  readonly now = (): number => this.#now;

  readonly later = (run: () => void, milliseconds: number): (() => void) => {
    const timer = { due: this.#now + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** The window whose timers these were is gone. */
  forget(): void {
    this.#timers = [];
  }

  /** Moves on, running what falls due on the way, and lets everything that waits come to rest. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (;;) {
      const next = this.#timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      if (next === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.due);
      next.run();
      await settled();
    }
    this.#now = end;
  }

  /** Time passes and nothing runs: the machine sleeps, or its clock is set. */
  jump(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** Everything that waits for a promise has gone on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
