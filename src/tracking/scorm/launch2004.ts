import type { Launch } from '../lms.ts';
import type { Calls } from './calls.ts';
import { COMPLETION, LEARNER_ID, LOCATION, RESUME_DATA, SCALED, scoreElements, SUCCESS } from './elements2004.ts';
import { number, readLaunch } from './launch-reading.ts';
import type { Ledger } from './ledger.ts';

/**
 * What a SCORM 2004 LMS knows at launch; see `readLaunch`. Only elements are read that every session has, or whose absence is
 * error 403, which the standard allows: any other failing call makes content non-conformant.
 */
export function readLaunch2004(calls: Calls, ledger: Ledger): Launch | null {
  const launch = readLaunch(calls, ledger, {
    learnerId: LEARNER_ID,
    learnerName: 'cmi.learner_name',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    passMark: 'cmi.scaled_passing_score',
    statuses: [COMPLETION, SUCCESS],
    resumeData: RESUME_DATA,
    location: LOCATION,
    score: SCALED,
    scoreElements,
    percent,
    standing: ([completion, success]) => (completion !== 'completed' ? 'incomplete' : success === 'passed' ? 'passed' : 'completed'),
  });
  // A pass cannot be bettered. Content that is not complete would write "unknown" over it.
  if (ledger.value(SUCCESS) === 'passed') ledger.hold(SUCCESS);
  return launch;
}

/** A scaled value in percent with two decimals; null for none, or for one below zero, which this course does not give. */
function percent(text: string): number | null {
  const value = number(text, 1);
  return value === null ? null : Math.round(value * 10_000) / 100;
}
