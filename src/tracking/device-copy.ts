import { encode } from '../course/record/codec.ts';
import type { LearnerRecord } from '../course/record/record.ts';
import type { Rescue } from './rescue.ts';

/** What the LMS is known to have of the record, and the copy on the device of what it is not known to have. */
export class DeviceCopy {
  #rescue: Rescue | null = null;
  /** The record as the LMS is known to have it, encoded. */
  #stored = '';
  #isKept = false;

  /** Whether all that the LMS is not known to have is kept on the device. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /**
   * It is known whose copy it is, and what the LMS has.
   *
   * @returns whether the LMS has all of what was kept at an earlier launch
   */
  begin(rescue: Rescue, stored: LearnerRecord): boolean {
    this.#rescue = rescue;
    this.#stored = encode(stored);
    return rescue.confirmed(stored);
  }

  /** Whether the LMS has this record as it stands. */
  isStored(record: LearnerRecord): boolean {
    return encode(record) === this.#stored;
  }

  /** Keeps the record as it stands, unless the LMS has it. */
  keep(record: LearnerRecord): void {
    this.#isKept = !this.isStored(record) && this.#rescue?.keep(record) === true;
  }

  /**
   * The LMS has this much.
   *
   * @param record as it stands by now
   */
  confirmed(stored: LearnerRecord, record: LearnerRecord): void {
    this.#stored = encode(stored);
    this.#rescue?.confirmed(stored);
    this.#isKept &&= !this.isStored(record);
  }
}
