import { withFinished, withReached } from '../course/record/changes.ts';
import { completion } from '../course/record/completion.ts';
import { RECORD_EPOCH } from '../course/record/epoch.ts';
import type { LearnerRecord } from '../course/record/record.ts';
import type { Course, Report } from './report.ts';

const MINUTE = 60_000;

/**
 * The record with what is reached by now noted in it. The time is noted when the course is seen to become complete, and
 * not when an LMS says of somebody whose record is lost that they had been done before.
 *
 * @param now milliseconds since 1970
 */
export function noteReached(record: LearnerRecord, status: Report['status'], course: Course, now: number): LearnerRecord {
  if (status === 'incomplete') return record;
  const isHigher = record.reached !== 'passed' && record.reached !== status;
  const isNew = isHigher && record.finishedAt === null && completion(record, course.outline, course.rule).complete;
  const timed = isNew ? withFinished(record, Math.max(0, Math.floor((now - RECORD_EPOCH) / MINUTE))) : record;
  return withReached(timed, status);
}
