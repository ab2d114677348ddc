import type { ObjectiveResult } from '../../course/record/objective-results.ts';
import { SUSPEND_DATA_2004 } from '../../course/record/resume-limits.ts';
import type { Report } from '../report.ts';
import type { EntryElement } from './dialect.ts';
import { number } from './launch-reading.ts';
import type { Element } from './ledger.ts';
import { encodeWithin } from './limits.ts';
import { timespan2004 } from './time.ts';

export const LEARNER_ID = 'cmi.learner_id';
export const COMPLETION = 'cmi.completion_status';
export const SUCCESS = 'cmi.success_status';
export const SCALED = 'cmi.score.scaled';
const PROGRESS = 'cmi.progress_measure';
export const LOCATION = 'cmi.location';
export const RESUME_DATA = 'cmi.suspend_data';
export const SESSION_TIME = 'cmi.session_time';
const THRESHOLD = 'cmi.completion_threshold';

/** Everything a SCORM 2004 LMS is told of a report but progress, objectives and answers (RTE 4.2). Parameters as in `Dialect.elements`. */
export function elements2004({ completion, success, score, place, record }: Report, elapsed: number): Element[] {
  return [
    // First of all: an attempt that ends without it is lost at the next launch, with everything in it (RTE 4.2.8).
    { name: 'cmi.exit', value: 'suspend' },
    { name: COMPLETION, value: completion },
    { name: SUCCESS, value: success },
    ...scoreElements(score),
    { name: LOCATION, value: place },
    { name: RESUME_DATA, value: encodeWithin(record, SUSPEND_DATA_2004) },
    { name: SESSION_TIME, value: timespan2004(elapsed) },
  ];
}

/** Everything that is written of a score in percent. */
export function scoreElements(score: number | null): Element[] {
  if (score === null) return [];
  return [
    { name: SCALED, value: scaled(score) },
    // The same score once more, for reports that show no other.
    { name: 'cmi.score.raw', value: String(score) },
    { name: 'cmi.score.min', value: '0' },
    { name: 'cmi.score.max', value: '100' },
  ];
}

/** Percent as SCORM 2004 scales it, 0 to 1 with four decimals at most. */
export const scaled = (percent: number) => String(Math.round(percent * 100) / 10_000);

/**
 * The measure of progress. With a threshold in the manifest an LMS decides on completion by it and overrides the course
 * (RTE 4.2.5), so progress stays below until all is done. Nothing done yet is not worth a call.
 */
export function progress2004(progress: number, read: (name: string) => string): Element[] {
  const threshold = progress > 0 && progress < 1 ? number(read(THRESHOLD), 1) : null;
  const told = threshold === null ? progress : Math.min(progress, Math.floor(threshold * 100 - 1) / 100);
  return told > 0 ? [{ name: PROGRESS, value: String(told) }] : [];
}

/** An objective: measured, so completed, and passed or failed (RTE 4.2.17). */
export function objective2004({ id, status, score }: ObjectiveResult): readonly EntryElement[] {
  const percent = Number(score);
  return [
    ['id', id],
    ['score.scaled', scaled(percent)],
    ['score.raw', String(percent)],
    ['score.min', '0'],
    ['score.max', '100'],
    ['success_status', status],
    ['completion_status', 'completed'],
  ];
}
