import { withAnswer, withScore } from '../record/changes.ts';
import type { LearnerRecord } from '../record/record.ts';
import type { AttemptName } from '../record/same-attempt.ts';
import { grade } from './grade.ts';
import type { Question } from './question.ts';

/** An answer in the final check. */
export interface GivenAnswer {
  /** The try in which the item was shown. */
  of: AttemptName;
  /** Of the item in that try, from 0. */
  position: number;
  /** As `answer.ts` codes answers. */
  code: number;
}

/**
 * Answers the next item of the try under way and, when it was the last one, notes the score in the same change. As two
 * changes, an LMS, which is told of each at once, would see a finished try with the score of an earlier one. An answer to
 * any other item changes nothing (`withAnswer`).
 */
export function withGradedAnswer(record: LearnerRecord, { of, position, code }: GivenAnswer, bank: readonly Question[]): LearnerRecord {
  const answered = withAnswer(record, of, position, code);
  if (answered === record) return record;
  const { attempt } = answered.finalCheck;
  const standing = attempt && grade(attempt, bank);
  return standing?.finished ? withScore(answered, standing.score) : answered;
}

/**
 * Notes what the latest try comes to by the answers that this version of the course takes as right, where that is more than
 * the best score: a key that was wrong may have been mended. A lower score changes nothing, and a try of which the course
 * has dropped a question keeps the score that it had.
 */
export function withRegraded(record: LearnerRecord, bank: readonly Question[]): LearnerRecord {
  const { attempt, best } = record.finalCheck;
  const standing = attempt && grade(attempt, bank);
  const isWhole = standing?.finished === true && standing.questions.length === attempt?.items.length;
  return isWhole && standing.score > (best ?? -1) ? withScore(record, standing.score) : record;
}
