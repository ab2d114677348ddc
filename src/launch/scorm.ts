import type { Lms } from '../tracking/lms.ts';
import type { Surroundings } from '../tracking/scorm/conversation.ts';
import { findApi, waitForApi, type Api } from '../tracking/scorm/find-api.ts';
import type { Spoken } from './connect.ts';
import { loadScript } from './load-script.ts';

/** How the API of a SCORM standard is found in the windows around the course. */
interface ScormApi {
  standard: 'scorm12' | 'scorm2004';
  /** What people call the standard. */
  name: string;
  /** Name of the API object. */
  object: string;
  /** A function it must have. */
  start: string;
}

/** SCORM 1.2 (RTE 3.3). */
export const SCORM_12: ScormApi = { standard: 'scorm12', name: 'SCORM 1.2', object: 'API', start: 'LMSInitialize' };

/** SCORM 2004 (RTE 3.3.1). */
export const SCORM_2004: ScormApi = { standard: 'scorm2004', name: 'SCORM 2004', object: 'API_1484_11', start: 'Initialize' };

/**
 * One of the two SCORM standards. An LMS that took a package in it and offers only the other is spoken to in the other, which is
 * better than nothing; the console says so. No session has begun by then, so the script for the other starts as if it were alone.
 *
 * @param speak begins a conversation in the own standard
 */
export function scorm(own: ScormApi, other: ScormApi, speak: (api: Api, surroundings: Surroundings) => Lms): Spoken {
  return {
    standard: own.standard,
    async connect({ window, timing, surroundings }) {
      const api = await waitForApi(window, own.object, own.start, timing);
      if (api !== null) return speak(api, surroundings);
      if (findApi(window, other.object, other.start) === null) return null;
      surroundings.note(`This is a ${own.name} package, and the LMS offers ${other.name} only. It is spoken to in that.`);
      return (await loadScript(window, other.standard)) ? 'handed-over' : null;
    },
  };
}
