import type { Call } from './api.ts';
import type { FaultName } from './faults.ts';
import type { QuirksId } from './quirks.ts';

/** A call, and what the LMS did with it beyond the answer. */
export interface LoggedCall extends Call {
  /** The launch of this learner in which it was made, from 1. */
  launch: number;
  /** For a call that saves: whether the LMS stored what it should have. */
  stored?: boolean;
  /** What decided that, or the answer; `tried`: the LMS skipped values it had tried before. */
  by?: FaultName | 'tried';
}

/** Something that happened on the side of the LMS. */
export interface LoggedEvent {
  at: number;
  launch: number;
  /**
   * `launched`; `closed` as learners close a window; `crashed`: gone without a last word; `fault`: one was switched;
   * `certificate`: the course showed the learner's certificate.
   */
  event: 'launched' | 'closed' | 'crashed' | 'fault' | 'certificate';
  fault?: FaultName | 'quirks';
  /** What the fault is now. */
  value?: boolean | QuirksId;
  /** Of a launch: whether the course was opened to look back, and with the ways of which LMS. */
  review?: boolean;
  quirks?: QuirksId;
  /** Of a launch: there when its learner was set up with values and did not begin with nothing. */
  isSetUp?: true;
}

export type LogEntry = LoggedCall | LoggedEvent;

/** Whether the entry is a call that the course made, not something that happened to it. */
export const isCall = (entry: LogEntry): entry is LoggedCall => 'name' in entry;
