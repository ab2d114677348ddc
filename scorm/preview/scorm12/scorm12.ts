import { NO_ERROR, type Scorm12Api } from '../api.ts';
import type { CmiValues } from '../attempt.ts';
import { firstNameFirst } from '../quirks.ts';
import type { Errors, Opening, Standard } from '../standard.ts';
import { isAllowed } from './elements.ts';
import { startScorm12 } from './run-time.ts';

/** Error codes of SCORM 1.2 (RTE 3.4.4, "Error codes"). */
const ERRORS: Errors = {
  invalidArgument: '201',
  before: { terminate: '301', get: '301', set: '301', commit: '301' },
  after: { initialize: '101', terminate: '301', get: '301', set: '301', commit: '301' },
  startedAlready: '101',
  wrongType: '405',
  notSupported: '401',
  commitFailed: '101',
  terminateFailed: '101',
};

/** Elements that belong to one launch and are not carried to the next. */
const OF_ONE_LAUNCH = ['cmi.core.session_time', 'cmi.core.exit', 'cmi.core.entry'];

const STATUS = 'cmi.core.lesson_status';

/** SCORM 1.2, as the books have it. */
export const scorm12: Standard<Scorm12Api> = {
  id: 'scorm12',
  apiName: 'API',
  names: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  errors: ERRORS,
  present: (functions) => ({
    LMSInitialize: functions.initialize,
    LMSFinish: functions.terminate,
    LMSGetValue: functions.get,
    LMSSetValue: functions.set,
    LMSCommit: functions.commit,
    LMSGetLastError: functions.lastError,
    LMSGetErrorString: functions.errorString,
    LMSGetDiagnostic: functions.diagnostic,
  }),
  judgeReading: () => NO_ERROR,
  judgeWriting: (element, value, look, limits) =>
    isAllowed(element, value, (interaction) => look(`cmi.interactions.${interaction}.type`), limits) ? NO_ERROR : ERRORS.wrongType,
  opening,
  start: startScorm12,
  underWay: (resumeData) => ({ 'cmi.suspend_data': resumeData, [STATUS]: 'incomplete', 'cmi.core.exit': 'suspend' }),
  endsAnyway: true,
  facts: { resumeData: 'cmi.suspend_data', status: [STATUS], score: 'cmi.core.score.raw', percent: Number },
};

/** What content finds at launch (SCORM 1.2 RTE 3.4.4): entry is the LMS's to set, scorm-again does not. All values come back, whatever the exit was. */
function opening({ attempt, learnerId, given, review, quirks }: Opening): CmiValues {
  const { learner, values } = attempt;
  const isNew = Object.keys(values).length === 0;
  const isDone = ['passed', 'completed', 'failed'].includes(values[STATUS] ?? '');
  const looksBack = review || (quirks.reviewsWhenDone && isDone);
  return {
    ...Object.fromEntries(Object.entries(values).filter(([element]) => !OF_ONE_LAUNCH.includes(element))),
    'cmi.core.student_id': learnerId,
    'cmi.core.student_name': quirks.firstNameFirst ? firstNameFirst(learner.name) : learner.name,
    'cmi.core.credit': looksBack ? 'no-credit' : 'credit',
    'cmi.core.lesson_mode': looksBack ? 'review' : 'normal',
    'cmi.core.entry': isNew ? 'ab-initio' : values['cmi.core.exit'] === 'suspend' ? 'resume' : '',
    'cmi.core.total_time': values['cmi.core.total_time'] ?? '00:00:00',
    ...given,
  };
}
