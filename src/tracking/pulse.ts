import type { Timing } from './saver.ts';
import type { Stopwatch } from './stopwatch.ts';

const MINUTE = 60_000;

/** Minutes between two beats: many LMSs end a session after 20 to 30 quiet minutes. */
const EVERY = 5;

/** After so many minutes without a sign of life nobody is there, and the LMS may do as it likes. */
const IDLE = 20;

/**
 * Keeps a session alive while somebody reads. Minutes are counted, not read from the clock: clocks are set back, and the
 * hours a machine sleeps are nobody's.
 */
export class Pulse {
  readonly #timing: Timing;
  readonly #stopwatch: Pick<Stopwatch, 'isRunning' | 'read'>;
  readonly #beat: () => void;
  readonly #changed: () => void;
  #quiet = 0;
  #sinceBeat = 0;
  #cancel: (() => void) | null = null;

  /**
   * @param stopwatch runs while the course is in front; it is read every minute then
   * @param beat called when the LMS should hear of the learner
   * @param changed called when `isIdle` has changed
   */
  constructor(timing: Timing, stopwatch: Pick<Stopwatch, 'isRunning' | 'read'>, beat: () => void, changed: () => void) {
    this.#timing = timing;
    this.#stopwatch = stopwatch;
    this.#beat = beat;
    this.#changed = changed;
  }

  /** It has stopped, until the next sign of life: the LMS may end its session. */
  get isIdle(): boolean {
    return this.#quiet >= IDLE;
  }

  /** The learner did something. Cheap, because each scroll and each move of a pointer comes here. */
  stir(): void {
    const wasIdle = this.isIdle;
    this.#quiet = 0;
    if (wasIdle) this.#changed();
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
    if (this.#quiet === IDLE) this.#changed();
    if (this.#sinceBeat < EVERY || this.isIdle) return;
    this.#sinceBeat = 0;
    this.#beat();
  }
}
