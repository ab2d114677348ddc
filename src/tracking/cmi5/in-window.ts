import { Cmi5, type Cmi5Course } from '../cmi5.ts';
import type { Lms } from '../lms.ts';
import type { Timing } from '../saver.ts';
import { readParameters } from './parameters.ts';
import { uuid } from './uuid.ts';
import { tabShelf } from './visit.ts';

/**
 * The LMS that has opened this window in cmi5; null when the query of its address does not hold the five launch
 * parameters. For the launch page of a package whose terms name cmi5; a page that changes its address must keep the query.
 *
 * What it gives is used as any `Lms`: `open` before the course is shown; `close` on `pagehide`, also in the modes Browse
 * and Review (with null), because "terminated" has to be said there too; `leave`, and `close` after it, on the course's
 * own way out. When `open` gives null after a reload or on the way back, the session is over, and the learner has to open
 * the course in the LMS once more.
 */
export function connectCmi5(
  window: Window & typeof globalThis,
  course: Cmi5Course,
  timing: Timing,
  note: (sentence: string) => void,
): Lms | null {
  const parameters = readParameters(window.location.search);
  if (parameters === null) return null;
  return new Cmi5(parameters, course, {
    // Called as a function of its own, fetch would not know its window.
    fetch: (url, init) => window.fetch(url, init),
    timing,
    uuid: () => uuid((bytes) => window.crypto.getRandomValues(bytes)),
    shelf: tabShelf(() => window.sessionStorage, parameters.fetch),
    leave: (url) => window.location.assign(url),
    note,
  });
}
