import type { LearnerRecord } from '../record.ts';

/**
 * One part of the saved text. A tag never changes its meaning: a part that must change gets a new tag, so that older
 * versions of the course keep what they do not understand and newer ones read what older ones wrote.
 */
export interface Section {
  /** One character of `A-Za-z0-9`. */
  tag: string;
  /**
   * The payloads for this part of the record, without tag and check characters; empty when there is nothing to keep. They
   * may use `A-Za-z0-9_-~`.
   */
  write(record: LearnerRecord): string[];
  /** What a payload says; null when it cannot be read. */
  read(payload: string): Partial<LearnerRecord> | null;
}
