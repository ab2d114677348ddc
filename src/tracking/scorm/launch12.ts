import type { Launch } from '../lms.ts';
import type { Calls } from './calls.ts';
import { LEARNER_ID, LOCATION, RESUME_DATA, SCORE, scoreElements, STATUS } from './elements12.ts';
import { number, readLaunch } from './launch-reading.ts';
import type { Ledger } from './ledger.ts';

/** What a SCORM 1.2 LMS knows at launch; see `readLaunch`. */
export function readLaunch12(calls: Calls, ledger: Ledger): Launch | null {
  return readLaunch(calls, ledger, {
    learnerId: LEARNER_ID,
    learnerName: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    passMark: 'cmi.student_data.mastery_score',
    statuses: [STATUS],
    resumeData: RESUME_DATA,
    location: LOCATION,
    score: SCORE,
    scoreElements,
    percent: (text) => number(text, 100),
    // "failed", "browsed" and the like are no more than incomplete: whether another try is open is for the course to say.
    standing: ([status]) => (status === 'passed' || status === 'completed' ? status : 'incomplete'),
  });
}
