import { completion } from '../course/record/completion.ts';
import type { CompletionRule, Outline } from '../course/record/outline.ts';
import type { LearnerRecord } from '../course/record/record.ts';
import type { Launch } from './lms.ts';

/** What the course needs to know of itself to tell how far a learner has come. */
export interface Course {
  outline: Outline;
  rule: CompletionRule;
}

/** How a learner stands in the LMS. */
export interface Standing {
  /** "passed" where the final check is asked for, "completed" where only lessons are. */
  status: 'incomplete' | 'completed' | 'passed';
  /** Percent 0 to 100, null when none was ever sent. */
  score: number | null;
}

/** What an LMS is told. */
export interface Report extends Standing {
  /** Page name to come back to; "" when the learner has been nowhere. */
  place: string;
  /** The whole record; each standard writes it into the room it has. */
  record: LearnerRecord;
}

const RANK = { incomplete: 0, completed: 1, passed: 2 } as const;

/**
 * What an LMS is told of a record. Status and score never fall below what the LMS had, and there is no score before the
 * first finished try at the final check.
 *
 * An LMS with a pass mark of its own turns any score below into "failed" when the session ends, an unfinished course
 * included, and some then open the course only for review (Moodle 4.5: `adlcp:masteryscore`). Such an LMS gets the score
 * together with "passed" and not before.
 */
export function report(record: LearnerRecord, course: Course, launch: Pick<Launch, 'standing' | 'passMark'>): Report {
  const { standing, passMark } = launch;
  const outline = { ...course.outline, passMark: Math.max(course.outline.passMark, passMark ?? 0) };
  const { complete } = completion(record, outline, course.rule);
  const status = higher(standing.status, complete ? (course.rule === 'lessons' ? 'completed' : 'passed') : 'incomplete');
  const { best } = record.finalCheck;
  const tellScore = best !== null && (passMark === null || status === 'passed');
  return {
    status,
    score: tellScore ? Math.max(best, standing.score ?? 0) : standing.score,
    place: record.place?.value ?? '',
    record,
  };
}

function higher(one: Standing['status'], other: Standing['status']): Standing['status'] {
  return RANK[one] >= RANK[other] ? one : other;
}
