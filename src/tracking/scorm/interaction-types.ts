import type { Answer } from '../keeper.ts';

/**
 * What both SCORM standards call the types of questions. A rewrite would be a "performance" too, with the words themselves as
 * the response. As matching it fits SCORM 1.2 where four blanks of words do not (255 characters), it reads the same in every
 * language, and tables of answers can count it.
 */
export function interactionType(type: Answer['type']): string {
  if (type === 'sort' || type === 'rewrite') return 'matching';
  if (type === 'sequence') return 'sequencing';
  return type === 'multiple' ? 'choice' : type;
}
