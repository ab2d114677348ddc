import { decode, encode } from '../../course/record/codec.ts';
import { emptyRecord } from '../../course/record/record.ts';
import type { Launch } from '../lms.ts';
import type { Standing } from '../report.ts';
import type { Calls } from './calls.ts';
import { LOCATION, RESUME_DATA, SCORE, SCORE_MAX, SCORE_MIN, STATUS } from './elements.ts';
import type { Ledger } from './ledger.ts';

/**
 * What a SCORM 1.2 LMS knows at launch; null when it gives nothing at all, not even what every LMS must: then whatever it
 * has on record would be written over unseen. The entry is not asked for: LMSs get it wrong, and resume data speaks for itself.
 * Values that will be written are noted, so that nothing the LMS has is written again.
 */
export function readLaunch12(calls: Calls, ledger: Ledger): Launch | null {
  const read = (name: string) => {
    const value = calls.get(name);
    ledger.note({ name, value }, true);
    return value;
  };
  const status = read(STATUS);
  const saved = read(RESUME_DATA);
  const place = saved === '' ? read(LOCATION) : placeIn(saved, ledger);
  const score = readScore(calls, ledger);
  const mode = calls.get('cmi.core.lesson_mode');
  const credit = calls.get('cmi.core.credit');
  const learnerName = calls.get('cmi.core.student_name');
  const learnerId = calls.get('cmi.core.student_id');
  if ([status, saved, place, mode, credit, learnerName, learnerId].every((value) => value === '')) return null;
  // An empty record need not be written over nothing.
  if (saved === '') ledger.note({ name: RESUME_DATA, value: encode(emptyRecord) }, true);
  return {
    learnerName: learnerName || null,
    learnerId: learnerId || null,
    saved,
    place,
    standing: { status: standing(status), score },
    passMark: percent(calls.get('cmi.student_data.mastery_score')),
    // Moodle 4.5 opens a course that was passed for review, without credit, and stores what is written there all the same.
    records: mode !== 'review' && mode !== 'browse' && credit !== 'no-credit',
  };
}

/** The place went to the LMS together with the record, so it need not be asked for. */
function placeIn(saved: string, ledger: Ledger): string {
  const place = decode(saved).place?.value ?? '';
  ledger.note({ name: LOCATION, value: place }, true);
  return place;
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

/** "failed", "browsed" and the like are no more than incomplete: another try is always open. */
function standing(status: string): Standing['status'] {
  return status === 'passed' || status === 'completed' ? status : 'incomplete';
}

function percent(text: string): number | null {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) || value < 0 || value > 100 ? null : value;
}
