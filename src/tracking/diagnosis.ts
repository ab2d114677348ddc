import type { NetworkState } from './device.ts';
import type { Unsaved } from './keeper.ts';

/** An LMS that refuses so often in a row, though the network answers, has ended the session on its side. */
const SIGNED_OUT = 3;

/**
 * Why the LMS does not take what is sent, as far as can be told from here.
 *
 * @param failures savings that failed in a row, the latest included
 */
export function diagnosis(network: NetworkState, failures: number): Unsaved {
  if (network === 'silent') return 'offline';
  return network === 'sign-in' || (network === 'answers' && failures >= SIGNED_OUT) ? 'signed-out' : 'refused';
}

/** Why savings fail, while they do. */
export class Trouble {
  #why: Unsaved = 'refused';
  #outcomes = 0;

  get why(): Unsaved {
    return this.#why;
  }

  /** A saving succeeded. */
  over(): void {
    this.#outcomes += 1;
    this.#why = 'refused';
  }

  /**
   * A saving failed. Calls `told` once it is known why. To hear of the network may take longer than the next saving: an
   * explanation that comes after it is out of date.
   *
   * @param failures savings that failed in a row, this one included
   */
  async explain(network: Promise<NetworkState>, failures: number, told: () => void): Promise<void> {
    this.#outcomes += 1;
    const outcome = this.#outcomes;
    const why = diagnosis(await network, failures);
    if (outcome !== this.#outcomes) return;
    this.#why = why;
    told();
  }
}
