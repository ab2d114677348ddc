import type { Scorm2004Api } from './api.ts';
import { openLmsFor, type Lms, type LmsSettings } from './lms.ts';
import { scorm2004 } from './scorm2004/scorm2004.ts';

/** Opens a SCORM 2004 LMS over what is kept on the shelf. Apart from `openLms`, because its run-time is large. */
export function openLms2004(settings: LmsSettings): Lms<Scorm2004Api> {
  return openLmsFor(scorm2004, settings);
}
