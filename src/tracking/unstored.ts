import { encode } from '../course/record/codec.ts';
import type { LearnerRecord } from '../course/record/record.ts';
import type { Rescue } from './rescue.ts';

/** The record of one launch, as far as the LMS is not known to have it. It is kept on the device too, for the next launch. */
export class Unstored {
  /** Null until it is known whose record it is. */
  #rescue: Rescue | null = null;
  /** The record as this launch stored it in the LMS, encoded; "" before its first saving. */
  #stored = '';
  /** Whether the device has all that the LMS lacks. */
  isRescued = false;

  /** The LMS has let the learner in. */
  begin(rescue: Rescue): void {
    this.#rescue = rescue;
  }

  /** The record has changed: keeps it on the device until the LMS has it. */
  keep(record: LearnerRecord): void {
    this.isRescued = this.#rescue?.keep(record) === true;
  }

  /** Whether this launch has stored the record as it is here. */
  isStored(record: LearnerRecord): boolean {
    return encode(record) === this.#stored;
  }

  /**
   * The LMS has stored a record.
   *
   * @param record as it was sent
   * @param latest as it stands now: the learner may have gone on meanwhile
   */
  stored(record: LearnerRecord, latest: LearnerRecord): void {
    this.#stored = encode(record);
    this.#rescue?.confirmed(record);
    this.isRescued &&= !this.isStored(latest);
  }
}
