import debrief from '../styles/pages/debrief.css?url';
import finalCheck from '../styles/pages/final-check.css?url';
import finish from '../styles/pages/finish.css?url';
import home from '../styles/pages/home.css?url';
import lesson from '../styles/pages/lesson.css?url';
import talk from '../styles/pages/talk.css?url';
import text from '../styles/pages/text.css?url';

/** What kinds of pages of the course there are. Each has its class on the page's body, `page--lesson`. */
export type PageKind =
  | 'aid'
  | 'certificate'
  | 'check'
  | 'debrief'
  | 'finish'
  | 'guide'
  | 'home'
  | 'lesson'
  | 'missing'
  | 'prose'
  | 'reference'
  | 'requirements'
  | 'talk'
  | 'toolkit';

/**
 * The one stylesheet of each kind of page. One for all would make a first lesson wait for the styles of talks, debriefs and
 * certificates.
 */
export const STYLESHEETS: Record<PageKind, string> = {
  aid: text,
  certificate: finish,
  check: finalCheck,
  debrief,
  finish,
  guide: text,
  home,
  lesson,
  missing: text,
  prose: text,
  reference: text,
  requirements: text,
  talk,
  toolkit: text,
};
