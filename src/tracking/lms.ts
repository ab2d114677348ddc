import type { Answer } from './keeper.ts';
import type { Report, Standing } from './report.ts';

/** What an LMS hands over when the course is opened. */
export interface Launch {
  /** As the LMS gives it; null when it gives none. */
  learnerName: string | null;
  /** The record, encoded; "" when there is none. */
  saved: string;
  /** Page name the LMS remembers; "" when there is none. */
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
  /** Writes what the LMS does not have yet and has it stored; whether that can be believed. Never called before the last one has ended. */
  save(delivery: Delivery): Promise<boolean>;
  /** An answered question, to be passed on with the next saving. */
  answered(answer: Answer): void;
  /** Ends the session, once. With null nothing is written. */
  close(delivery: Delivery | null): void;
}
