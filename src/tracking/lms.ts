import type { Answer } from './keeper.ts';
import type { Report, Standing } from './report.ts';

/** What an LMS hands over when the course is opened. */
export interface Launch {
  /** As the LMS gives it; null when it gives none. */
  learnerName: string | null;
  /** Id the LMS knows the learner by, to tell one learner of this device from another; null when it gives none. Never kept or shown in clear. */
  learnerId: string | null;
  /** The LMS has nothing of this learner: the course was never opened, or somebody has begun anew or deleted what there was. */
  isNew: boolean;
  /** The record, encoded; "" when there is none. */
  saved: string;
  /** Page name the LMS remembers; "" when there is none. Asked for only when no record was saved, which knows it better. */
  place: string;
  /** What the LMS has of this learner already. It is never lowered. */
  standing: Standing;
  /** Percent from which the LMS itself makes a score "passed", and "failed" below; null when it leaves that to the course. */
  passMark: number | null;
  /** False when nothing may be written: the LMS opened the course for review, for browsing or without credit. */
  records: boolean;
}

/** One saving. */
export interface Delivery {
  report: Report;
  /** Milliseconds this session has lasted. */
  elapsed: number;
  /** Whether to make sure it arrived, beyond the LMS saying so. Asked for when status or score change and after a failure. */
  careful: boolean;
}

/**
 * A conversation with an LMS in one standard. Each launch has one, and no method throws. SCORM answers at once, so what
 * can be done before the first wait is done before the method returns: a page that is going away can rely on it.
 */
export interface Lms {
  /** Starts the session; null when the LMS starts none. May be called again only after that. */
  open(): Promise<Launch | null>;
  /** Writes what the LMS does not have yet and has it stored; whether that can be believed. Called again before the last one has ended only when that has taken a minute: whoever made it no longer waits for it. */
  save(delivery: Delivery): Promise<boolean>;
  /** What the LMS has of a report that was saved, where that may be less than the report says: cmi5 tells a pass once, with one score. */
  onRecord?(report: Report): Report;
  /**
   * An answer, to be passed on with the next saving. It stays in line until a saving that took it along was believed.
   *
   * @param name what this method returned for the same answer at an earlier launch, when it may be there already
   * @returns the name under which the LMS knows it; "" in SCORM, where answers have none
   */
  answered(answer: Answer, name?: string): string;
  /**
   * Ends the session. With null nothing is written.
   *
   * @param exit whether the learner used the course's own way out, so that the LMS may take the window back (SCORM 2004
   *   navigation request, cmi5 return address); never while a page goes away by itself
   * @returns whether the LMS says that all is stored and the session over. If not and the page stays, it may be called
   *   again: Moodle keeps a SCORM 2004 session open whose Terminate failed. Where a session is over whatever the LMS says
   *   (SCORM 1.2) a learner who leaves is let go once all is stored: nothing could follow, and there is nothing left to save.
   */
  close(delivery: Delivery | null, exit?: boolean): boolean;
  /**
   * The learner's own way out in a standard that answers after a while (cmi5): everything, and the end of the session, is
   * told and waited for. Resolves to whether the LMS has it all; then `close` has nothing left to do. Where the LMS takes the
   * window back, it resolves only if the window is still there long after.
   */
  leave?(delivery: Delivery | null): Promise<boolean>;
}
