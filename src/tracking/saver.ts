import { inTime } from './in-time.ts';

/** What saving needs of its surroundings. */
export interface Timing {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something once after so many milliseconds; returns the way to cancel it. */
  later(run: () => void, milliseconds: number): () => void;
}

/** How far saving has come, as the saver sees it. `failed`: not stored, and tried again. */
export type Progress = { state: 'saved'; /** Milliseconds since 1970. */ at: number } | { state: 'saving' } | { state: 'failed' };

/** Time for the changes of one moment to come together. */
const SETTLE = 1_000;

/** Least time between two savings of small changes alone: in many LMSs each one stops the page for up to half a second. */
const PACE = 30_000;

/** Least time between any saving and one of small changes that are kept on the device meanwhile, where nothing can happen to them. */
const CALM_PACE = 240_000;

/** Waits after the first, second … failure. The last goes on. */
const BACK_OFF = [2_000, 4_000, 8_000, 16_000, 30_000, 60_000, 120_000, 300_000] as const;

/** A saving without an answer for so long is in doubt: it counts as failed, and everything is sent again. */
const PATIENCE = 60_000;

/** What waits to be saved. */
type Weight = 'nothing' | 'small change' | 'milestone';

/** Decides when to save: milestones at once, small changes together, failures again after growing waits. One saving at a time. */
export class Saver {
  readonly #save: (isMilestone: boolean) => Promise<boolean>;
  readonly #timing: Timing;
  readonly #isSafe: () => boolean;
  readonly #changed: () => void;
  #waiting: Weight = 'nothing';
  #busy = false;
  #hurried = false;
  /** What waits is to be saved right after the saving under way, which does not take it along. */
  #isNext = false;
  #stopped = false;
  #failures = 0;
  #savedAt: number;
  #pacedFrom = -Infinity;
  #ranAt = -Infinity;
  #cancel: (() => void) | null = null;
  #due = 0;
  readonly #resting: (() => void)[] = [];

  /**
   * @param save saves everything as it stands; a failure makes a milestone of what comes after it
   * @param isSafe whether all that waits is kept on the device meanwhile
   * @param changed called when `progress()` may have changed
   */
  constructor(save: (isMilestone: boolean) => Promise<boolean>, timing: Timing, isSafe: () => boolean, changed: () => void) {
    this.#save = save;
    this.#timing = timing;
    this.#isSafe = isSafe;
    this.#changed = changed;
    this.#savedAt = timing.now();
  }

  progress(): Progress {
    // Each new try told of would be noise, but for the one that was asked for.
    if (this.#failures > 0 && !(this.#busy && this.#hurried)) return { state: 'failed' };
    // What waits on the device is as good as saved, and the time says of when the rest is.
    const isUnderWay = this.#busy || (this.#waiting !== 'nothing' && !this.#isSafe());
    return isUnderWay ? { state: 'saving' } : { state: 'saved', at: this.#savedAt };
  }

  /** Failures in a row. */
  get failures(): number {
    return this.#failures;
  }

  /** Something is there to be saved. A milestone does not wait. */
  request(weight: 'small change' | 'milestone'): void {
    this.#await(weight);
    this.#carryOn();
  }

  /** Saves without waiting, if there is something to save: the learner asked, the page is being hidden, the network is back. */
  hurry(): void {
    if (this.#waiting === 'nothing') return;
    this.#isNext = this.#busy;
    if (this.#busy) return;
    this.#hurried = true;
    void this.#run();
  }

  /** Comes when no saving is under way. */
  async rest(): Promise<void> {
    while (this.#busy) await new Promise<void>((resolve) => this.#resting.push(resolve));
  }

  /** Nothing is saved from now on. */
  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
  }

  /** A milestone stays one, whatever comes after it. */
  #await(weight: Weight): void {
    if (this.#waiting !== 'milestone') this.#waiting = weight;
  }

  #carryOn(): void {
    if (this.#busy || this.#stopped) return;
    if (this.#isNext || (this.#waiting === 'milestone' && this.#failures === 0)) void this.#run();
    else if (this.#waiting !== 'nothing') this.#arm(this.#wait());
  }

  /** How long what waits may wait. A clock that was set back must not make it longer. */
  #wait(): number {
    const backOff = this.#failures > 0 ? BACK_OFF[Math.min(this.#failures, BACK_OFF.length) - 1] : undefined;
    const [from, pace] = this.#isSafe() ? [this.#ranAt, CALM_PACE] : [this.#pacedFrom, PACE];
    return backOff ?? Math.min(Math.max(SETTLE, from + pace - this.#timing.now()), pace);
  }

  /** Nothing is put off by what comes later. */
  #arm(milliseconds: number): void {
    const due = this.#timing.now() + milliseconds;
    if (this.#cancel !== null && due >= this.#due) return;
    this.#cancel?.();
    this.#due = due;
    this.#cancel = this.#timing.later(() => {
      this.#cancel = null;
      void this.#run();
    }, milliseconds);
  }

  async #run(): Promise<void> {
    if (this.#stopped) return;
    this.#cancel?.();
    this.#cancel = null;
    const weight = this.#waiting;
    this.#waiting = 'nothing';
    this.#isNext = false;
    this.#busy = true;
    this.#ranAt = this.#timing.now();
    if (weight === 'small change') this.#pacedFrom = this.#ranAt;
    this.#changed();
    const saved = await inTime(this.#save(weight === 'milestone' || this.#failures > 0), PATIENCE, this.#timing);
    this.#busy = false;
    this.#hurried = false;
    if (saved) {
      this.#failures = 0;
      this.#savedAt = this.#timing.now();
    } else {
      this.#failures += 1;
      this.#await(weight);
    }
    this.#carryOn();
    this.#changed();
    for (const resolve of this.#resting.splice(0)) resolve();
  }
}
