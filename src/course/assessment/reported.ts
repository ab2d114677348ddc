import { correctLetters, isRight, lettersOf } from './answer.ts';
import type { Question } from './question.ts';
import { tokensOf, type Tokens } from './tokens.ts';

/** What an LMS is told of an answer, all but the times. Letters as in `answer.ts`. */
export interface Reported {
  item: string;
  type: Question['type'];
  response: readonly string[];
  correct: readonly string[];
  right: boolean;
  objective: string;
  description: string;
  tokens: Tokens;
}

/** An answer to be passed on to an LMS. */
export function reported(question: Question, code: number): Reported {
  const { id, type, objective, stem } = question;
  const [response, correct] = [lettersOf(question, code), correctLetters(question)];
  const tokens = tokensOf(question, response);
  return { item: id, type, response, correct, right: isRight(question, code), objective, description: stem, tokens };
}
