import type { Answer, AnswerTokens } from './keeper.ts';

/**
 * What both SCORM standards call the types of questions, and xAPI after them. A rewrite would be a "performance" too, with the
 * words themselves as the response. As matching it fits SCORM 1.2 where four blanks of words do not (255 characters), it reads
 * the same in every language, and tables of answers can count it.
 */
export function interactionType(type: Answer['type']): string {
  if (type === 'sort' || type === 'rewrite') return 'matching';
  if (type === 'sequence') return 'sequencing';
  return type === 'multiple' ? 'choice' : type;
}

/** Readable names where the answer has them, else its letters. True and false are what they are. */
export function namesOf({ type, tokens, response, correct }: Answer): AnswerTokens {
  return tokens === undefined || type === 'true-false' ? { response, correct, parts: [] } : tokens;
}

/**
 * A response, or the pattern of a right one, as SCORM 2004 (RTE 4.2.9) and xAPI (1.0.3 part 2, appendix C) write it.
 *
 * @param picks names of the letters or steps
 * @param parts names of the cards or blanks they were given to; numbers stand for those without one
 */
export function notation(type: Answer['type'], picks: readonly string[], parts: readonly string[]): string {
  if (type === 'true-false') return String(picks.includes('t'));
  const isPaired = interactionType(type) === 'matching';
  return picks.map((pick, index) => (isPaired ? `${parts[index] ?? index + 1}[.]${pick}` : pick)).join('[,]');
}
