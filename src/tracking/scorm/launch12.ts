import type { Launch } from '../lms.ts';
import type { Standing } from '../report.ts';
import type { Calls } from './calls.ts';
import { LEARNER_ID, LOCATION, RESUME_DATA, SCORE, SCORE_MAX, SCORE_MIN, STATUS } from './elements12.ts';
import { noteSaved, number, opensFor, reader, readWhenAsked } from './launch-reading.ts';
import type { Ledger } from './ledger.ts';

/**
 * What a SCORM 1.2 LMS knows at launch; null when it gives nothing at all, not even what every LMS must, or fails at what
 * counts: then whatever it has on record would be written over unseen. The entry is not asked for: LMSs get it wrong, and
 * resume data speaks for itself.
 */
export function readLaunch12(calls: Calls, ledger: Ledger): Launch | null {
  const read = reader(calls, ledger, LEARNER_ID);
  const status = read(STATUS);
  const isNew = status === 'not attempted';
  // Of a course that was never begun there is nothing to be written over, whatever the LMS makes of being asked.
  const saved = read(RESUME_DATA) ?? (isNew ? '' : null);
  if (status === null || saved === null) return null;
  const mode = calls.get('cmi.core.lesson_mode');
  const credit = calls.get('cmi.core.credit');
  const learnerId = calls.get(LEARNER_ID);
  if ([status, saved, mode, credit, learnerId].every((value) => value === '')) return null;
  const place = noteSaved(saved, { resumeData: RESUME_DATA, location: LOCATION }, calls, ledger);
  const learnerName = readWhenAsked(calls, 'cmi.core.student_name');
  return {
    get learnerName() {
      return learnerName();
    },
    learnerId: learnerId || null,
    saved,
    place,
    // Nothing was scored of a course that was never begun.
    standing: { status: standing(status), score: isNew ? null : readScore(calls, ledger) },
    passMark: percent(calls.get('cmi.student_data.mastery_score')),
    records: opensFor(mode, credit),
  };
}

function readScore(calls: Calls, ledger: Ledger): number | null {
  const score = percent(calls.get(SCORE));
  if (score === null) return null;
  ledger.note({ name: SCORE, value: String(score) }, true);
  // Always written together with it.
  ledger.note({ name: SCORE_MIN, value: '0' }, true);
  ledger.note({ name: SCORE_MAX, value: '100' }, true);
  return score;
}

/** "failed", "browsed" and the like are no more than incomplete: whether another try is open is for the course to say. */
function standing(status: string): Standing['status'] {
  return status === 'passed' || status === 'completed' ? status : 'incomplete';
}

const percent = (text: string) => number(text, 100);
