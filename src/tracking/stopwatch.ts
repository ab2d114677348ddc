/** Longest stretch between two looks that counts. Longer ones are a sleeping machine, not a learner (checks come every minute). */
const LONGEST_GAP = 120_000;

/** Time the course was in front of the learner, in milliseconds. */
export class Stopwatch {
  readonly #now: () => number;
  #total = 0;
  #last: number | null;

  constructor(now: () => number) {
    this.#now = now;
    this.#last = now();
  }

  /** Total up to now. To be called at least every minute. */
  read(): number {
    if (this.#last === null) return this.#total;
    const now = this.#now();
    // A clock set back counts nothing.
    this.#total += Math.min(Math.max(now - this.#last, 0), LONGEST_GAP);
    this.#last = now;
    return this.#total;
  }

  get isRunning(): boolean {
    return this.#last !== null;
  }

  pause(): void {
    this.read();
    this.#last = null;
  }

  resume(): void {
    this.#last ??= this.#now();
  }
}
