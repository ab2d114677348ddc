import { withFinished, withReached } from '../course/record/changes.ts';
import { completion } from '../course/record/completion.ts';
import { minuteAt } from '../course/record/epoch.ts';
import type { LearnerRecord } from '../course/record/record.ts';
import type { Course, Report } from './report.ts';

/**
 * The record with what is reached by now noted in it. The time is noted when the course is seen to become complete, and
 * not when an LMS says of somebody whose record is lost that they had been done before. By a clock that cannot be right it is
 * not noted at all, and not made up for later, when it would be the time of something else.
 *
 * @param now milliseconds since 1970
 */
export function noteReached(record: LearnerRecord, status: Report['status'], course: Course, now: number): LearnerRecord {
  if (status === 'incomplete') return record;
  const isHigher = record.reached !== 'passed' && record.reached !== status;
  const isNew = isHigher && record.finishedAt === null && completion(record, course.outline, course.rule).complete;
  const minute = isNew ? minuteAt(now) : null;
  return withReached(minute === null ? record : withFinished(record, minute), status);
}
