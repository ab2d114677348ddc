import type { CheckAttempt } from '../record/record.ts';
import { isRight } from './answer.ts';
import type { Question } from './question.ts';

/** How a try at the final check stands. */
export interface Standing {
  /** Questions of the try that this version of the course still has, in order. */
  questions: { question: Question; /** As `answer.ts` codes it; null while unanswered. */ answer: number | null; right: boolean }[];
  /** Position of the next unanswered question; `questions.length` when all are answered. */
  next: number;
  finished: boolean;
  /** Whole percent right of all questions in the try, 0 to 100, never rounded up to a pass. */
  score: number;
  /** Objectives with a wrong answer, in order of first appearance. */
  missed: string[];
}

/** Grades a try. Items that a newer version of the course has dropped are left out, their answers with them. */
export function grade(attempt: Pick<CheckAttempt, 'items' | 'answers'>, bank: readonly Question[]): Standing {
  const bySlot = new Map(bank.map((question) => [question.slot, question]));
  const questions = attempt.items.flatMap((slot, index) => {
    const question = bySlot.get(slot);
    const answer = attempt.answers[index] ?? null;
    return question ? [{ question, answer, right: answer !== null && isRight(question, answer) }] : [];
  });
  const open = questions.findIndex(({ answer }) => answer === null);
  // A try that was left in the middle is not finished by dropping the questions that were still to come.
  const finished = open < 0 && attempt.answers.length >= attempt.items.length;
  const right = questions.filter((entry) => entry.right).length;
  return {
    questions,
    next: open < 0 ? questions.length : open,
    finished,
    score: questions.length ? Math.floor((right * 100) / questions.length) : 0,
    missed: [...new Set(questions.filter((entry) => entry.answer !== null && !entry.right).map(({ question }) => question.objective))],
  };
}
