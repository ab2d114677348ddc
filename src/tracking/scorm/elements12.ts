import { padded } from '../../course/record/codec.ts';
import type { ObjectiveResult } from '../../course/record/objective-results.ts';
import { SUSPEND_DATA_12 } from '../../course/record/resume-limits.ts';
import type { Report } from '../report.ts';
import type { EntryElement } from './dialect.ts';
import type { Element } from './ledger.ts';
import { encodeWithin } from './limits.ts';
import { timespan12 } from './time.ts';

export const LEARNER_ID = 'cmi.core.student_id';
export const STATUS = 'cmi.core.lesson_status';
export const SCORE = 'cmi.core.score.raw';
export const LOCATION = 'cmi.core.lesson_location';
export const RESUME_DATA = 'cmi.suspend_data';
export const EXIT = 'cmi.core.exit';
export const SESSION_TIME = 'cmi.core.session_time';

const PADDING = 3;

/** Everything a SCORM 1.2 LMS is told of a report but objectives and answers (RTE 3.4.4). Parameters as in `Dialect.elements`. */
export function elements12({ lessonStatus, score, place, record }: Report, elapsed: number, attempt: number): Element[] {
  const resumeData = padded(encodeWithin(record, SUSPEND_DATA_12 - PADDING), attempt);
  return [
    { name: STATUS, value: lessonStatus },
    ...scoreElements(score),
    { name: LOCATION, value: place },
    { name: RESUME_DATA, value: resumeData },
    // Without "suspend" the next launch starts anew in many LMSs. After completion too, so that learners can look back.
    { name: EXIT, value: 'suspend' },
    { name: SESSION_TIME, value: timespan12(elapsed) },
  ];
}

/** Everything that is written of a score in percent. */
export function scoreElements(score: number | null): Element[] {
  if (score === null) return [];
  return [
    { name: SCORE, value: String(score) },
    { name: 'cmi.core.score.min', value: '0' },
    { name: 'cmi.core.score.max', value: '100' },
  ];
}

/** An objective in the words of `lesson_status` (RTE 3.4.4). */
export function objective12({ id, status, score }: ObjectiveResult): readonly EntryElement[] {
  return [
    ['id', id],
    ['score.raw', String(score)],
    ['score.min', '0'],
    ['score.max', '100'],
    ['status', status],
  ];
}
