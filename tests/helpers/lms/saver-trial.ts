import { Saver } from '../../../src/tracking/saver.ts';
import { FakeClock } from './fake-clock.ts';

/** A saver on a clock of its own, and what it did. */
export class SaverTrial {
  readonly clock = new FakeClock();
  /** The savings it made: when, in seconds from the start, and whether with care. */
  readonly savings: { second: number; careful: boolean }[] = [];
  /** What becomes of a saving. */
  answer: () => Promise<boolean> = async () => true;
  /** Whether all that waits is kept on the device. */
  safe = false;
  /** How often it said that its progress may have changed. */
  changes = 0;
  readonly saver: Saver;
  readonly #held: ((isSaved: boolean) => void)[] = [];

  constructor() {
    const start = this.clock.now();
    this.saver = new Saver(
      (careful) => {
        this.savings.push({ second: (this.clock.now() - start) / 1000, careful });
        return this.answer();
      },
      this.clock,
      () => this.safe,
      () => (this.changes += 1),
    );
  }

  /** When it saved, in seconds from the start. */
  get seconds(): number[] {
    return this.savings.map(({ second }) => second);
  }

  /** From now on a saving goes on until `finish` ends it. */
  hold(): void {
    this.answer = () => new Promise((resolve) => this.#held.push(resolve));
  }

  /** Ends a saving that was held: the latest, or the `nth`, counted from 1. */
  finish(isSaved: boolean, nth = this.#held.length): void {
    this.#held[nth - 1]?.(isSaved);
  }
}
