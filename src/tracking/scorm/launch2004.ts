import type { Launch } from '../lms.ts';
import type { Calls } from './calls.ts';
import { COMPLETION, LEARNER_ID, LOCATION, PERCENT, RESUME_DATA, SCALED, scaled, SUCCESS } from './elements2004.ts';
import { noteSaved, number, opensFor, reader, readWhenAsked } from './launch-reading.ts';
import type { Ledger } from './ledger.ts';

/**
 * What a SCORM 2004 LMS knows at launch; null when it gives nothing at all, or fails at what counts. Only elements are read
 * that every session has, or whose absence is error 403, which the standard allows: any other failing call makes content
 * non-conformant.
 */
export function readLaunch2004(calls: Calls, ledger: Ledger): Launch | null {
  const read = reader(calls, ledger, LEARNER_ID);
  const completion = read(COMPLETION);
  const success = read(SUCCESS);
  const isNew = completion === 'unknown' || completion === 'not attempted';
  // Of a course that was never begun there is nothing to be written over, whatever the LMS makes of being asked.
  const saved = read(RESUME_DATA) ?? (isNew ? '' : null);
  if (completion === null || success === null || saved === null) return null;
  const mode = calls.get('cmi.mode');
  const credit = calls.get('cmi.credit');
  const learnerId = calls.get(LEARNER_ID);
  if ([completion, success, saved, mode, credit, learnerId].every((value) => value === '')) return null;
  // A pass cannot be bettered. Content that is not complete would write "unknown" over it.
  if (success === 'passed') ledger.hold(SUCCESS);
  const place = noteSaved(saved, { resumeData: RESUME_DATA, location: LOCATION }, calls, ledger);
  const learnerName = readWhenAsked(calls, 'cmi.learner_name');
  return {
    get learnerName() {
      return learnerName();
    },
    learnerId: learnerId || null,
    saved,
    place,
    standing: {
      status: completion !== 'completed' ? 'incomplete' : success === 'passed' ? 'passed' : 'completed',
      // Nothing was scored of a course that was never begun.
      score: isNew ? null : readScore(calls, ledger),
    },
    passMark: percent(calls.get('cmi.scaled_passing_score')),
    records: opensFor(mode, credit),
  };
}

function readScore(calls: Calls, ledger: Ledger): number | null {
  const score = percent(calls.get(SCALED));
  if (score === null) return null;
  ledger.note({ name: SCALED, value: scaled(score) }, true);
  // Always written together with it.
  ledger.note({ name: PERCENT.raw, value: String(score) }, true);
  ledger.note({ name: PERCENT.min, value: '0' }, true);
  ledger.note({ name: PERCENT.max, value: '100' }, true);
  return score;
}

/** A scaled value in percent with two decimals; null for none, or for one below zero, which this course does not give. */
function percent(text: string): number | null {
  const value = number(text, 1);
  return value === null ? null : Math.round(value * 10_000) / 100;
}
