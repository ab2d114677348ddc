import { withAnswer, withScore } from '../record/changes.ts';
import type { LearnerRecord } from '../record/record.ts';
import { grade } from './grade.ts';
import type { Question } from './question.ts';

/**
 * The record with the next item of the try under way answered, and with the score if that was the last. Both are one
 * change: in between the try would be finished with the score of an earlier one, and an LMS is told of it at once.
 *
 * @param code as `answer.ts` codes it
 */
export function withGradedAnswer(record: LearnerRecord, code: number, bank: readonly Question[]): LearnerRecord {
  const answered = withAnswer(record, code);
  const { attempt } = answered.finalCheck;
  const standing = attempt && grade(attempt, bank);
  return standing?.finished ? withScore(answered, standing.score) : answered;
}
