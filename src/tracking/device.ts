import type { Rescue } from './rescue.ts';

/**
 * How the network is. `answers`: the course's own page can be had. `sign-in`: it could, and now the LMS asks who is there.
 * `silent`: it could, and now nothing comes. `unknown`: it never could be had like that, which proves nothing.
 */
export type NetworkState = 'answers' | 'sign-in' | 'silent' | 'unknown';

/** What a session needs of the device it runs on. */
export interface Device {
  /** The rescue copy of this learner; see `openRescue`. */
  rescue(learnerId: string | null): Rescue;
  /** Asks for the course's own page. Never rejects. */
  network(): Promise<NetworkState>;
}
