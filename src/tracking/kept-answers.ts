import { fingerprint } from './fingerprint.ts';
import type { Answer } from './keeper.ts';

/** An answer that the LMS is not known to have. */
export interface KeptAnswer {
  answer: Answer;
  /** Name under which the LMS would know it, so that telling it twice is telling it once; "" in standards that have none. */
  name: string;
}

/** Changes whenever `KeptAnswer` does, so that no version of the course reads what another has written. */
const SHAPE = 'answers 1';

const markOf = (list: string) => fingerprint(`${SHAPE}\n${list}`);

/** Answers as text, behind a mark by which they are known again. */
export function writeAnswers(answers: readonly KeptAnswer[]): string {
  const list = JSON.stringify(answers);
  return markOf(list) + list;
}

/** The answers in a text that `writeAnswers` made, and none in any other: what is not an answer must not reach an LMS. */
export function readAnswers(text: string): KeptAnswer[] {
  const list = text.slice(text.indexOf('['));
  return text === markOf(list) + list ? (JSON.parse(list) as KeptAnswer[]) : [];
}

/** Whether two are the same answer: one question is answered once at a time. */
export function isSameAnswer({ answer: one }: KeptAnswer, { answer: other }: KeptAnswer): boolean {
  return one.item === other.item && one.at === other.at;
}
