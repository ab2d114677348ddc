import type { Terms } from '../course/record/terms.ts';
import type { Lms } from '../tracking/lms.ts';
import type { Timing } from '../tracking/saver.ts';
import { Scorm12 } from '../tracking/scorm12.ts';
import type { Surroundings } from '../tracking/scorm/conversation.ts';
import { waitForApi } from '../tracking/scorm/find-api.ts';

/** The way to the LMS in the standard of this package; null when no LMS is there. */
export async function connectLms(window: Window, _terms: Terms, surroundings: Surroundings, timing: Timing): Promise<Lms | null> {
  const api = await waitForApi(window, 'API', 'LMSInitialize', timing);
  return api === null ? null : new Scorm12(api, surroundings);
}
