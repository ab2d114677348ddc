import { reachCheck } from '../tracking/reach.ts';
import type { Timing } from '../tracking/saver.ts';
import type { Surroundings } from '../tracking/scorm12.ts';

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

/** The network as a window sees it. Asks for nothing but the head of the launch page itself. */
export function surroundingsOf(window: Window): Surroundings {
  const ask = async () => {
    const patience = new AbortController();
    const timer = window.setTimeout(() => patience.abort(), PATIENCE);
    try {
      await window.fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store', signal: patience.signal });
    } finally {
      window.clearTimeout(timer);
    }
  };
  return {
    reachable: reachCheck(ask),
    online: () => window.navigator.onLine,
    // oxlint-disable-next-line no-console -- where the administrator of a failing LMS looks
    note: (sentence) => console.warn(sentence),
  };
}
