import { openLms2004 } from '../scorm/preview/lms2004.ts';
import { errorWords2004 } from '../scorm/preview/scorm2004/run-time.ts';

declare global {
  interface Window {
    /** SCORM 2004 for the preview LMS. Its run-time is large, so it is loaded for the packages that need it. */
    previewScorm2004?: { open: typeof openLms2004; errorWords: typeof errorWords2004 };
  }
}

window.previewScorm2004 = { open: openLms2004, errorWords: errorWords2004 };
