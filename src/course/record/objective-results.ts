import type { Outline } from './outline.ts';
import type { LearnerRecord } from './record.ts';

/** An objective of the course, and how the final check measures it. */
export interface CourseObjective {
  /** Readable and stable: its key in `content/objectives.yaml`. */
  id: string;
  /** Items of the final check that measure it: `slot` of the item, and its right answer as `assessment/answer.ts` codes it. */
  items: readonly { slot: number; right: number }[];
}

/** How a learner stands with one objective, as an LMS is told. */
export interface ObjectiveResult {
  id: string;
  /** `unknown`: the try the LMS has the score of did not ask for it, or is not on record any more. Then nothing is written. */
  status: 'unknown' | 'failed' | 'passed';
  /** Whole percent of its items answered rightly, null when unknown. */
  score: number | null;
}

/** The latest try at the final check, as far as this version of the course knows its items. */
export interface LastTry {
  /** 1 for the first. */
  number: number;
  finished: boolean;
  /** Whole percent right, rounded down like the score itself. */
  score: number;
  /** Slot of each item → whether it was answered rightly. */
  right: ReadonlyMap<number, boolean>;
}

/** The latest try, null before the first. */
export function lastTry(record: LearnerRecord, objectives: readonly CourseObjective[]): LastTry | null {
  const { attempt } = record.finalCheck;
  if (attempt === null) return null;
  const rightAnswers = new Map(objectives.flatMap(({ items }) => items.map(({ slot, right }) => [slot, right] as const)));
  const known = attempt.items.flatMap((slot, place) => (rightAnswers.has(slot) ? [{ slot, answer: attempt.answers[place] }] : []));
  const right = new Map(known.map(({ slot, answer }) => [slot, answer === rightAnswers.get(slot)]));
  return {
    number: attempt.number,
    // A try that was left in the middle is not finished by dropping the questions that were still to come.
    finished: known.length > 0 && attempt.answers.length >= attempt.items.length,
    score: percent([...right.values()]),
    right,
  };
}

/**
 * How the learner stands with each objective, judged by the try that the score comes from. The record keeps the answers of
 * the latest try only. So when an earlier try was better, or the latest is not finished, every objective is `unknown`, and
 * the LMS keeps what it was told of the better try.
 *
 * @param best percent the LMS has or is about to be told
 */
export function objectiveResults(
  { objectives, outline }: { objectives: readonly CourseObjective[]; outline: Outline },
  last: LastTry | null,
  best: number,
): ObjectiveResult[] {
  const isBest = last !== null && last.finished && last.score >= best;
  return objectives.map(({ id, items }) => {
    const answers = isBest ? items.flatMap(({ slot }) => last.right.get(slot) ?? []) : [];
    if (answers.length === 0) return { id, status: 'unknown', score: null };
    const score = percent(answers);
    return { id, status: score >= outline.passMark ? 'passed' : 'failed', score };
  });
}

function percent(answers: readonly boolean[]): number {
  return answers.length === 0 ? 0 : Math.floor((answers.filter(Boolean).length * 100) / answers.length);
}
