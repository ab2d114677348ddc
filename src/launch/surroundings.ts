import type { Device, NetworkState } from '../tracking/device.ts';
import { reachCheck } from '../tracking/reach.ts';
import { openRescue } from '../tracking/rescue.ts';
import type { Timing } from '../tracking/saver.ts';
import type { Surroundings } from '../tracking/scorm/conversation.ts';

/** Longest wait for a sign that the network answers. */
const PATIENCE = 8_000;

/** The clock and timers of a window. */
export function timingOf(window: Window): Timing {
  return {
    now: () => Date.now(),
    later(run, milliseconds) {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}

/**
 * The network and the storage of a window, for the session and for its adapter.
 *
 * @param course id of the course
 */
export function surroundingsOf(window: Window, course: string): Surroundings & Device {
  let hasAnswered = false;
  /** Asks for nothing but the head of the launch page itself. To be sent elsewhere is an answer, wherever it leads: a login page may be of another origin. */
  const ask = async (): Promise<Response> => {
    const patience = new AbortController();
    const timer = window.setTimeout(() => patience.abort(), PATIENCE);
    try {
      const request = { method: 'HEAD', cache: 'no-store', redirect: 'manual', signal: patience.signal } as const;
      const response = await window.fetch(window.location.pathname, request);
      hasAnswered ||= response.ok;
      return response;
    } finally {
      window.clearTimeout(timer);
    }
  };
  const network = async (): Promise<NetworkState> => {
    try {
      const { ok, type, status } = await ask();
      if (ok) return 'answers';
      return hasAnswered && (type === 'opaqueredirect' || status === 401 || status === 403) ? 'sign-in' : 'unknown';
    } catch {
      return hasAnswered ? 'silent' : 'unknown';
    }
  };
  return {
    reachable: reachCheck(ask),
    online: () => window.navigator.onLine,
    // oxlint-disable-next-line no-console -- where the administrator of a failing LMS looks
    note: (sentence) => console.warn(sentence),
    network,
    rescue: (learnerId) => openRescue(window, course, learnerId, Date.now),
  };
}
