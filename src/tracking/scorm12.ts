import { NAMES_12 } from './scorm/calls.ts';
import { Conversation, type Surroundings } from './scorm/conversation.ts';
import type { Dialect } from './scorm/dialect.ts';
import { elements12, EXIT, LEARNER_ID, objective12, RESUME_DATA, SCORE, SESSION_TIME, STATUS } from './scorm/elements12.ts';
import type { Api } from './scorm/find-api.ts';
import { interaction12 } from './scorm/interaction12.ts';
import { readLaunch12 } from './scorm/launch12.ts';
import type { Element } from './scorm/ledger.ts';
import { standIn12 } from './scorm/stand-ins.ts';

/** Some LMSs turn "passed" into "completed" or the other way round, which is as much. */
const DONE = ['passed', 'completed'];

function lessThan({ name, value }: Element): ((found: string) => boolean) | null {
  if (name === RESUME_DATA) return (found) => found !== value;
  if (name === SCORE) return (found) => Number(found) < Number(value);
  return name === STATUS && DONE.includes(value) ? (found) => !DONE.includes(found) : null;
}

const dialect: Dialect = {
  names: NAMES_12,
  // Not the status, which Open edX never gives.
  alwaysThere: LEARNER_ID,
  resumeData: RESUME_DATA,
  sessionTime: SESSION_TIME,
  mostInteractions: Infinity,
  // An LMS makes "completed" of it (RTE 3.4.4; Moodle 4.5 does, also of a look around in browse mode).
  needsStatus: { name: STATUS, none: ['', 'not attempted'] },
  survivesEnding: false,
  readLaunch: readLaunch12,
  elements: elements12,
  progress: () => [],
  objective: objective12,
  interaction: interaction12,
  isRequired: (name) => [STATUS, SCORE, RESUME_DATA, EXIT].includes(name),
  isSetOnce: () => false,
  standIn: standIn12,
  lessThan,
  // SCORM 1.2 knows no navigation requests.
  leaving: () => [],
  staying: [],
};

/** A conversation with a SCORM 1.2 LMS. */
export class Scorm12 extends Conversation {
  constructor(api: Api, surroundings: Surroundings) {
    super(api, dialect, surroundings);
  }
}
