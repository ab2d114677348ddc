import { NO_ERROR, type Scorm2004Api } from '../api.ts';
import type { CmiValues } from '../attempt.ts';
import { firstNameFirst } from '../quirks.ts';
import type { Errors, Opening, Standard } from '../standard.ts';
import { isWellFormed } from './elements.ts';
import { readingError, writingError } from './order.ts';
import { startScorm2004 } from './run-time.ts';

/** Error codes of SCORM 2004 (RTE 3.1.7). */
const ERRORS: Errors = {
  invalidArgument: '201',
  before: { terminate: '112', get: '122', set: '132', commit: '142' },
  after: { initialize: '104', terminate: '113', get: '123', set: '133', commit: '143' },
  startedAlready: '103',
  wrongType: '406',
  notSupported: '401',
  commitFailed: '391',
  terminateFailed: '111',
};

/** Elements that belong to one launch and are not carried to the next. */
const OF_ONE_LAUNCH = ['cmi.session_time', 'cmi.exit', 'cmi.entry'];

/** SCORM 2004, 3rd and 4th Edition, as the books have them. */
export const scorm2004: Standard<Scorm2004Api> = {
  id: 'scorm2004',
  apiName: 'API_1484_11',
  names: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  errors: ERRORS,
  present: (functions) => ({
    Initialize: functions.initialize,
    Terminate: functions.terminate,
    GetValue: functions.get,
    SetValue: functions.set,
    Commit: functions.commit,
    GetLastError: functions.lastError,
    GetErrorString: functions.errorString,
    GetDiagnostic: functions.diagnostic,
  }),
  judgeReading: readingError,
  judgeWriting(element, value, look) {
    const error = writingError(element, value, look);
    if (error !== NO_ERROR) return error;
    const interaction = /^cmi\.interactions\.\d+/.exec(element)?.[0];
    return isWellFormed(element, value, interaction === undefined ? '' : look(`${interaction}.type`)) ? NO_ERROR : ERRORS.wrongType;
  },
  opening,
  start: startScorm2004,
  underWay: (resumeData) => ({ 'cmi.suspend_data': resumeData, 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend' }),
  endsAnyway: false,
  facts: {
    resumeData: 'cmi.suspend_data',
    status: ['cmi.success_status', 'cmi.completion_status'],
    score: 'cmi.score.scaled',
    percent: (score) => Number(score) * 100,
  },
};

/** What content finds at launch. Without exit "suspend" the last attempt is over, and a new one begins with nothing (SCORM 2004 RTE 4.2.8). */
function opening({ attempt, learnerId, given, review, quirks }: Opening): CmiValues {
  const { learner, values } = attempt;
  const resumes = values['cmi.exit'] === 'suspend';
  const looksBack = review || (quirks.reviewsWhenDone && values['cmi.completion_status'] === 'completed');
  const kept = resumes ? Object.entries(values).filter(([element]) => !OF_ONE_LAUNCH.includes(element)) : [];
  return {
    ...Object.fromEntries(kept),
    'cmi.learner_id': learnerId,
    'cmi.learner_name': quirks.firstNameFirst ? firstNameFirst(learner.name) : learner.name,
    'cmi.credit': looksBack ? 'no-credit' : 'credit',
    'cmi.mode': looksBack ? 'review' : 'normal',
    'cmi.entry': resumes ? 'resume' : 'ab-initio',
    'cmi.total_time': (resumes ? values['cmi.total_time'] : undefined) ?? 'PT0S',
    ...given,
  };
}
