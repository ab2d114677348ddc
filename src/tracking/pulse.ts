import type { Timing } from './saver.ts';
import type { Stopwatch } from './stopwatch.ts';

const MINUTE = 60_000;

/** Minutes between two beats: many LMSs end a session after 20 to 30 quiet minutes. */
const EVERY = 5;

/** After so many minutes without any change nobody is there, and the LMS may do as it likes. */
const IDLE = 20;

/**
 * Keeps a session alive while somebody reads. Minutes are counted, not read from the clock: clocks are set back, and the
 * hours a machine sleeps are nobody's.
 */
export class Pulse {
  readonly #timing: Timing;
  readonly #stopwatch: Pick<Stopwatch, 'isRunning' | 'read'>;
  readonly #beat: () => void;
  #quiet = 0;
  #sinceBeat = 0;
  #cancel: (() => void) | null = null;

  /**
   * @param stopwatch runs while the course is in front; it is read every minute then
   * @param beat called when the LMS should hear of the learner
   */
  constructor(timing: Timing, stopwatch: Pick<Stopwatch, 'isRunning' | 'read'>, beat: () => void) {
    this.#timing = timing;
    this.#stopwatch = stopwatch;
    this.#beat = beat;
  }

  /** The learner did something. */
  stir(): void {
    this.#quiet = 0;
  }

  start(): void {
    this.#cancel = this.#timing.later(() => {
      this.#minute();
      this.start();
    }, MINUTE);
  }

  stop(): void {
    this.#cancel?.();
  }

  #minute(): void {
    this.#quiet += 1;
    this.#sinceBeat += 1;
    if (!this.#stopwatch.isRunning) return;
    this.#stopwatch.read();
    if (this.#sinceBeat < EVERY || this.#quiet >= IDLE) return;
    this.#sinceBeat = 0;
    this.#beat();
  }
}
