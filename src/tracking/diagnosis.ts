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
