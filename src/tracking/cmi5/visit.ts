import { objectIn } from './json.ts';
import type { Draft } from './statements.ts';

/** A statement that waits to be sent. */
export interface Waiting extends Draft {
  /** It may have arrived: an earlier try got no answer, or an earlier launch may have sent it. */
  mayBeThere: boolean;
}

/** What has to outlive the page within one launch: a tab that the browser put away or that crashed goes on where it was. */
export interface Visit {
  /** "" until the LMS gave it; it gives it once. */
  token: string;
  /** When "initialized" was said, milliseconds since 1970; null before. */
  startedAt: number | null;
  /** Time of the latest statement. Later ones are not said to be earlier, whatever the clock does. */
  latest: number;
  /** What this session said of the final check: one of the two, once (cmi5 9.3). */
  verdict: 'passed' | 'failed' | null;
  waiting: readonly Waiting[];
  /** "Terminated" was said. Nothing may follow. */
  ended: boolean;
}

const newVisit: Visit = { token: '', startedAt: null, latest: 0, verdict: null, waiting: [], ended: false };

/** Where a visit is kept. */
export interface VisitShelf {
  read(): Visit;
  write(visit: Visit): void;
}

/**
 * Keeps the visit with this tab, under the address of its token, which no two launches share. Where the browser keeps
 * nothing, the visit lasts as long as the page.
 *
 * @param open gives the storage; may throw
 */
export function tabShelf(open: () => Storage, fetchUrl: string): VisitShelf {
  const key = `cmi5:${fetchUrl}`;
  return {
    read() {
      try {
        // Written by this very course, so its form is not looked at again.
        return { ...newVisit, ...(objectIn(open().getItem(key) ?? '') as Partial<Visit> | null) };
      } catch {
        return newVisit;
      }
    },
    write(visit) {
      try {
        // Of a visit that is over nothing is needed but that it is.
        open().setItem(key, JSON.stringify(visit.ended ? { ended: true } : visit));
      } catch {
        // Blocked or full.
      }
    },
  };
}
