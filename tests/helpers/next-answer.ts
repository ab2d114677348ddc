import { withAnswer } from '../../src/course/record/changes.ts';
import type { LearnerRecord } from '../../src/course/record/record.ts';

/** The next item of the try under way is answered, as by a learner with one tab. */
export function withNextAnswer(record: LearnerRecord, code: number): LearnerRecord {
  const { attempt } = record.finalCheck;
  return attempt === null ? record : withAnswer(record, attempt, attempt.answers.length, code);
}
