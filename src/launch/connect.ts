import type { Standard } from '../course/record/terms.ts';
import type { Device } from '../tracking/device.ts';
import type { Lms } from '../tracking/lms.ts';
import type { Timing } from '../tracking/saver.ts';
import type { Surroundings } from '../tracking/scorm/conversation.ts';

/** What a connection to an LMS is made with. */
export interface Around {
  window: Window & typeof globalThis;
  /** Id of the course. */
  course: string;
  timing: Timing;
  surroundings: Surroundings & Device;
}

/** The one standard that a script of the launch page speaks. */
export interface Spoken {
  standard: Standard;
  /**
   * The connection to the LMS that has opened this window; null when there is none. "handed-over": it speaks another standard,
   * and the script for that one goes on in place of this.
   */
  connect: (around: Around) => Promise<Lms | null | 'handed-over'>;
}
