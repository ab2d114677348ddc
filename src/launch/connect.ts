import type { Standard } from '../course/record/terms.ts';
import type { Cmi5Course } from '../tracking/cmi5.ts';
import type { Lms } from '../tracking/lms.ts';
import type { Timing } from '../tracking/saver.ts';
import { NAMES_12, NAMES_2004 } from '../tracking/scorm/calls.ts';
import type { Surroundings } from '../tracking/scorm/conversation.ts';
import { findApi, waitForApi, type Api } from '../tracking/scorm/find-api.ts';
import { Scorm12 } from '../tracking/scorm12.ts';
import { Scorm2004 } from '../tracking/scorm2004.ts';
import { loadScript } from './load-script.ts';

/** How one SCORM standard is spoken: where its API is found, and who speaks it. */
interface Scorm {
  name: string;
  /** Name of the API object. */
  api: string;
  /** A function it must have. */
  start: string;
  speak: (api: Api, surroundings: Surroundings) => Lms;
}

const SCORM_12: Scorm = {
  name: 'SCORM 1.2',
  api: 'API',
  start: NAMES_12.initialize,
  speak: (api, surroundings) => new Scorm12(api, surroundings),
};

const SCORM_2004: Scorm = {
  name: 'SCORM 2004',
  api: 'API_1484_11',
  start: NAMES_2004.initialize,
  speak: (api, surroundings) => new Scorm2004(api, surroundings),
};

/**
 * The connection to the LMS that has opened this window; null when there is none. It speaks the standard of the package.
 * An LMS that took a package in one SCORM standard and offers only the other is spoken to in the other, which is better
 * than nothing; the console says so.
 */
export async function connectLms(
  window: Window & typeof globalThis,
  standard: Standard,
  course: Cmi5Course,
  timing: Timing,
  surroundings: Surroundings,
): Promise<Lms | null> {
  if (standard === 'cmi5') {
    await loadScript(window, 'cmi5');
    return window.connectCmi5?.(window, course, timing, surroundings.note) ?? null;
  }
  const [own, other] = standard === 'scorm12' ? [SCORM_12, SCORM_2004] : [SCORM_2004, SCORM_12];
  const api = await waitForApi(window, own.api, own.start, timing);
  if (api !== null) return own.speak(api, surroundings);
  const otherApi = findApi(window, other.api, other.start);
  if (otherApi === null) return null;
  surroundings.note(`This is a ${own.name} package, and the LMS offers ${other.name} only. It is spoken to in that.`);
  return other.speak(otherApi, surroundings);
}
