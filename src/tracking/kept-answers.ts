import type { Answer, AnswerTokens } from './keeper.ts';

/** An answer that the LMS is not known to have. */
export interface KeptAnswer {
  answer: Answer;
  /** Name under which the LMS would know it, so that telling it twice is telling it once; "" in standards that have none. */
  name: string;
}

export function writeAnswers(answers: readonly KeptAnswer[]): string {
  return JSON.stringify(answers);
}

/** What of a text can be read as answers; never throws. Storage may hold anything, and what is not an answer must not reach an LMS. */
export function readAnswers(text: string): KeptAnswer[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Whether two are the same answer: one question is answered once at a time. */
export function isSameAnswer({ answer: one }: KeptAnswer, { answer: other }: KeptAnswer): boolean {
  return one.item === other.item && one.at === other.at;
}

const TYPES: ReadonlySet<unknown> = new Set<Answer['type']>(['choice', 'multiple', 'true-false', 'sequence', 'sort', 'rewrite']);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isWords = (value: unknown) => Array.isArray(value) && value.every((word) => typeof word === 'string');

function isKept(value: unknown): value is KeptAnswer {
  return isFields(value) && typeof value['name'] === 'string' && isFields(value['answer']) && isAnswer(value['answer']);
}

function isAnswer({ item, type, response, correct, right, objective, description, language, tokens, at, latency }: Fields): boolean {
  const hasWords = [item, objective, description, language ?? ''].every((word) => typeof word === 'string');
  const hasNumbers = Number.isFinite(at) && Number.isFinite(latency);
  const isJudged = right === null || typeof right === 'boolean';
  return hasWords && hasNumbers && isJudged && TYPES.has(type) && isWords(response) && isWords(correct) && hasTokens(tokens);
}

function hasTokens(tokens: unknown): boolean {
  if (tokens === undefined) return true;
  const lists: readonly (keyof AnswerTokens)[] = ['response', 'correct', 'parts'];
  return isFields(tokens) && lists.every((list) => isWords(tokens[list]));
}
