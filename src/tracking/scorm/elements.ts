import { padded } from '../../course/record/codec.ts';
import type { Report } from '../report.ts';
import type { Element } from './ledger.ts';
import { encodeWithin, SUSPEND_DATA_12 } from './limits.ts';
import { timespan12 } from './time.ts';

export const STATUS = 'cmi.core.lesson_status';
export const SCORE = 'cmi.core.score.raw';
export const SCORE_MIN = 'cmi.core.score.min';
export const SCORE_MAX = 'cmi.core.score.max';
export const LOCATION = 'cmi.core.lesson_location';
export const RESUME_DATA = 'cmi.suspend_data';
export const SESSION_TIME = 'cmi.core.session_time';

/** What must be stored before anything counts as saved. An LMS may refuse the rest without the learner losing anything. */
export const isRequired = (name: string) => name === STATUS || name === SCORE || name === RESUME_DATA;

const PADDING = 3;

/**
 * Everything a SCORM 1.2 LMS is told of a report (RTE 3.4.4), whether it has it already or not.
 *
 * @param elapsed milliseconds this session has lasted
 * @param attempt how often saving has failed: resume data is padded so that it differs from what was tried before
 */
export function elements12({ lessonStatus, score, place, record }: Report, elapsed: number, attempt: number): Element[] {
  const resumeData = padded(encodeWithin(record, SUSPEND_DATA_12 - PADDING), attempt);
  return [
    { name: STATUS, value: lessonStatus },
    ...scoreElements(score),
    { name: LOCATION, value: place },
    { name: RESUME_DATA, value: resumeData },
    // Without "suspend" the next launch starts anew in many LMSs. After completion too, so that learners can look back.
    { name: 'cmi.core.exit', value: 'suspend' },
    { name: SESSION_TIME, value: timespan12(elapsed) },
  ];
}

function scoreElements(score: number | null): Element[] {
  if (score === null) return [];
  return [
    { name: SCORE, value: String(score) },
    { name: SCORE_MIN, value: '0' },
    { name: SCORE_MAX, value: '100' },
  ];
}

/**
 * What to write before a value that the LMS may skip because it has tried it already; null where none is needed or fit.
 * A window closed in between must not leave the learner worse off, nor with anything not earned: "passed" and "completed"
 * stand in for one another, and a hundredth of a percent is made up for at the next launch.
 */
export function standIn12({ name, value }: Element): Element | null {
  if (name === STATUS && value === 'passed') return { name, value: 'completed' };
  if (name === STATUS && value === 'completed') return { name, value: 'passed' };
  if (name === SCORE && Number(value) > 0) return { name, value: String(Math.round(Number(value) * 100 - 1) / 100) };
  return null;
}
