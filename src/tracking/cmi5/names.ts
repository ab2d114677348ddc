/** Names that cmi5 and the xAPI verb list of ADL give to things. */

const ADL = 'http://adlnet.gov/expapi';
const CMI5 = 'https://w3id.org/xapi/cmi5';

/** A verb of xAPI, by its last word. */
export const VERBS = {
  initialized: `${ADL}/verbs/initialized`,
  completed: `${ADL}/verbs/completed`,
  passed: `${ADL}/verbs/passed`,
  failed: `${ADL}/verbs/failed`,
  terminated: `${ADL}/verbs/terminated`,
  answered: `${ADL}/verbs/answered`,
  experienced: `${ADL}/verbs/experienced`,
} as const;

export type Verb = keyof typeof VERBS;

/** Types of what statements are about. */
export const TYPES = {
  interaction: `${ADL}/activities/cmi.interaction`,
  lesson: `${ADL}/activities/lesson`,
  simulation: `${ADL}/activities/simulation`,
  objective: `${ADL}/activities/objective`,
} as const;

/** Activities that mark a statement as one of cmi5's own (9.6.2.1), and as one that decides whether a learner may move on (9.6.2.2). */
export const CATEGORIES = { cmi5: `${CMI5}/context/categories/cmi5`, moveOn: `${CMI5}/context/categories/moveon` } as const;

/** Extension of a context: the mark a verdict was held against (9.6.3.2). */
export const MASTERY_SCORE = `${CMI5}/context/extensions/masteryscore`;

/** Extension of a result: whole percent of the course that is done (9.5.5.1). */
export const PROGRESS = `${CMI5}/result/extensions/progress`;

/** The document in which an LMS says how the course was opened (10). It is read and never written. */
export const LAUNCH_DATA = 'LMS.LaunchData';

/** The document with a learner's preferences, which has to be read before anything is said (11). */
export const PREFERENCES = 'cmi5LearnerPreferences';
