import { NAMES_2004 } from './scorm/calls.ts';
import { Conversation, type Surroundings } from './scorm/conversation.ts';
import type { Dialect } from './scorm/dialect.ts';
import {
  COMPLETION,
  elements2004,
  LEARNER_ID,
  objective2004,
  progress2004,
  RESUME_DATA,
  SCALED,
  SESSION_TIME,
  SUCCESS,
} from './scorm/elements2004.ts';
import type { Api } from './scorm/find-api.ts';
import { interaction2004 } from './scorm/interaction2004.ts';
import { readLaunch2004 } from './scorm/launch2004.ts';
import type { Element } from './scorm/ledger.ts';

function lessThan({ name, value }: Element): ((found: string) => boolean) | null {
  if (name === RESUME_DATA) return (found) => found !== value;
  if (name === SCALED) return (found) => Number(found) < Number(value);
  const isDone = (name === COMPLETION && value === 'completed') || (name === SUCCESS && value === 'passed');
  return isDone ? (found) => found !== value : null;
}

const dialect: Omit<Dialect, 'progress'> = {
  names: NAMES_2004,
  alwaysThere: LEARNER_ID,
  resumeData: RESUME_DATA,
  sessionTime: SESSION_TIME,
  // What every LMS must hold (RTE 4.2.9). Moodle 4.5 sends all of them with every commit.
  mostInteractions: 250,
  // The manifest says that completion is for the content to set.
  needsStatus: null,
  // Moodle 4.5: after a Terminate that failed, Commit and Terminate work again.
  survivesEnding: true,
  readLaunch: readLaunch2004,
  elements: elements2004,
  objective: objective2004,
  interaction: interaction2004,
  isRequired: (name) => [COMPLETION, SUCCESS, SCALED, RESUME_DATA, 'cmi.exit'].includes(name),
  // An objective that was given its name keeps it (RTE 4.2.17).
  isSetOnce: (name) => /^cmi\.objectives\.\d+\.id$/.test(name),
  // Known LMSs send all values with every commit, those that failed to arrive before too.
  standIn: () => null,
  lessThan,
  // Acts at Terminate: the LMS takes the window back (RTE 4.2, SN 3.2). What was done can be looked at again either way.
  leaving: ({ completion }) => [{ name: 'adl.nav.request', value: completion === 'completed' ? 'exitAll' : 'suspendAll' }],
  staying: [{ name: 'adl.nav.request', value: '_none_' }],
};

/** A conversation with a SCORM 2004 LMS, 4th Edition. Nothing is used that the 3rd does not have too. */
export class Scorm2004 extends Conversation {
  constructor(api: Api, surroundings: Surroundings) {
    // It does not change in a session, and in some LMSs each reading is a request.
    let threshold: string | undefined;
    super(api, { ...dialect, progress: (progress, read) => progress2004(progress, (name) => (threshold ??= read(name))) }, surroundings);
  }
}
