import { encode } from '../course/record/codec.ts';
import { completion } from '../course/record/completion.ts';
import { merge } from '../course/record/merge.ts';
import { emptyRecord, type LearnerRecord } from '../course/record/record.ts';
import type { Confirmed } from './keeper.ts';
import type { Launch } from './lms.ts';
import { noteReached } from './note-reached.ts';
import { report, type Course, type Report } from './report.ts';

/** What a learner has done, and how far that is in the eyes of the LMS. */
export class Work {
  readonly #course: Course;
  readonly #now: () => number;
  #record: LearnerRecord = emptyRecord;
  /** Until the LMS has let the learner in, no score is a pass: it may have a mark of its own. */
  #launch: Pick<Launch, 'standing' | 'passMark'> = { standing: { status: 'incomplete', score: null }, passMark: Infinity };
  #confirmed: Confirmed | null = null;

  /** @param now milliseconds since 1970 */
  constructor(course: Course, now: () => number) {
    this.#course = course;
    this.#now = now;
  }

  /** The record as it stands. */
  get record(): LearnerRecord {
    return this.#record;
  }

  /** Status and score that the LMS is known to have; null while that is nothing but "incomplete" of an earlier launch. */
  get confirmed(): Confirmed | null {
    return this.#confirmed;
  }

  /** From now on it is held against what this LMS has. */
  launchedIn(launch: Pick<Launch, 'standing' | 'passMark'>): void {
    this.#launch = launch;
    const { status, score } = launch.standing;
    // It was read, not stored: nobody is told that the LMS has answered what this launch may never send.
    if (status !== 'incomplete') this.#confirmed = { status, word: status, score, at: this.#now(), atLaunch: true };
  }

  /** The LMS has stored this status and score now. */
  confirm({ status, score, lessonStatus }: Pick<Report, 'status' | 'score' | 'lessonStatus'>): void {
    this.#confirmed = { status, word: lessonStatus, score, at: this.#now() };
  }

  /** Merges a record into ours, and notes in it what is reached by now. Whether anything was new. */
  take(other: LearnerRecord): boolean {
    const before = encode(this.#record);
    this.#record = merge(this.#record, other);
    this.#record = noteReached(this.#record, this.report().status, this.#course, this.#now());
    return encode(this.#record) !== before;
  }

  /** What the LMS is told. */
  report(): Report {
    return report(this.#record, this.#course, this.#launch);
  }

  /** Changes when something is reached that is worth saving at once. */
  milestones(): string {
    const { status, score } = this.report();
    return [status, score, completion(this.#record, this.#course.outline, this.#course.rule).missing.length].join();
  }
}
