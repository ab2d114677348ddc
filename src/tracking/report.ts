import { completion } from '../course/record/completion.ts';
import { heldMark, type CompletionRule, type Outline } from '../course/record/outline.ts';
import type { LearnerRecord } from '../course/record/record.ts';
import type { Reporting, Terms } from '../course/record/terms.ts';
import type { Launch } from './lms.ts';
import { lastTry, objectiveResults, type CourseObjective, type LastTry, type ObjectiveResult } from '../course/record/objective-results.ts';

/** What the course needs to know of itself to tell how far a learner has come. */
export interface Course {
  /** With the pass mark that holds for this copy. */
  outline: Outline;
  rule: CompletionRule;
  /** Most tries at the final check, null: no limit. */
  tries: number | null;
  reporting: Reporting;
  /** All objectives, with the items of the final check that measure them. */
  objectives: readonly CourseObjective[];
}

/** The course under the terms of this copy. */
export function courseOf(known: Pick<Course, 'outline' | 'objectives'>, terms: Terms): Course {
  return { ...terms, outline: { ...known.outline, passMark: terms.passMark }, objectives: known.objectives };
}

/** How a learner stands in the LMS. */
export interface Standing {
  /** "passed" where the final check is asked for, "completed" where only lessons are. Standards with two statuses: see `Report`. */
  status: 'incomplete' | 'completed' | 'passed';
  /** Percent 0 to 100, null when none was ever sent. */
  score: number | null;
}

/** What an LMS is told. */
export interface Report extends Standing {
  /**
   * The one word of SCORM 1.2. Some LMSs must hear "completed" even of somebody who has passed. "failed": every try allowed
   * is used up without a pass, and the terms want the LMS to hear of it.
   */
  lessonStatus: Standing['status'] | 'failed';
  /** The first of two statuses (SCORM 2004, cmi5). Completed once everything asked is done, the pass included. */
  completion: 'incomplete' | 'completed';
  /**
   * The second. It turns "passed" together with completion and never before. Where the course asks for lessons only it
   * stays unknown: nothing was tested, so nothing was passed. A course that failed is incomplete, so that another try
   * remains possible should the terms change.
   */
  success: 'unknown' | 'failed' | 'passed';
  /** Share of what is asked that is done, 0 to 1 in hundredths; 1 with "completed" and never before. */
  progress: number;
  /** Page name to come back to; "" when the learner has been nowhere. */
  place: string;
  /** The whole record; each standard writes it into the room it has. */
  record: LearnerRecord;
  /** One for each objective of the course, in its order. */
  objectives: readonly ObjectiveResult[];
}

const RANK = { incomplete: 0, completed: 1, passed: 2 } as const;

/**
 * What an LMS is told of a record. Status and score never fall below what the LMS had or was ever told, and there is no
 * score before the first finished try at the final check, nor any where the course asks for lessons only.
 *
 * An LMS with a pass mark of its own turns any score below into "failed" when the session ends, an unfinished course
 * included, and some then open the course only for review (Moodle 4.5: `adlcp:masteryscore`). Such an LMS gets the score
 * together with "passed" or "failed" and not before.
 */
export function report(record: LearnerRecord, course: Course, launch: Pick<Launch, 'standing' | 'passMark'>): Report {
  const { standing, passMark } = launch;
  const outline = { ...course.outline, passMark: heldMark(course.outline.passMark, passMark) };
  const { complete, progress, finalCheck } = completion(record, outline, course.rule);
  // Where the final check does not count, nothing measured by it is told.
  const last = course.rule === 'lessons' ? null : lastTry(record, course.objectives);
  const now = complete ? (course.rule === 'lessons' ? 'completed' : 'passed') : 'incomplete';
  const status = higher(higher(standing.status, record.reached ?? 'incomplete'), now);
  const failed = status === 'incomplete' && !finalCheck.passed && hasFailed(course, outline.passMark, last);
  const { best } = record.finalCheck;
  const tellsScore = best !== null && course.rule !== 'lessons' && (passMark === null || status === 'passed' || failed);
  return {
    status,
    lessonStatus: failed ? 'failed' : wordFor(status, standing, course.reporting),
    completion: status === 'incomplete' ? 'incomplete' : 'completed',
    success: failed ? 'failed' : status === 'passed' ? 'passed' : 'unknown',
    score: tellsScore ? Math.max(best, standing.score ?? 0) : standing.score,
    progress: status === 'incomplete' ? hundredthsBelowOne(progress) : 1,
    place: record.place?.value ?? '',
    record,
    objectives: objectiveResults(course, last, Math.max(best ?? 0, standing.score ?? 0)),
  };
}

function higher(one: Standing['status'], other: Standing['status']): Standing['status'] {
  return RANK[one] >= RANK[other] ? one : other;
}

/** A last try that reaches the mark has not failed, whether its score is noted yet or not. */
function hasFailed({ tries, reporting }: Course, mark: number, last: LastTry | null): boolean {
  const isUsedUp = tries !== null && last !== null && last.number >= tries && last.finished;
  return isUsedUp && last.score < mark && reporting.whenTriesAreUsed === 'failed';
}

/** An LMS that has "passed" keeps it, whichever word it is to hear. */
function wordFor(status: Standing['status'], standing: Standing, { whenDone }: Reporting): Standing['status'] {
  return status === 'passed' && standing.status !== 'passed' ? whenDone : status;
}

/** Rounded down, so that nothing undone reads as done. */
function hundredthsBelowOne(progress: number): number {
  return Math.min(Math.floor(progress * 100), 99) / 100;
}
