import type { KeyItem } from '../../scorm/question-key.ts';

/** A reported response in words where it is a single option, else as the LMS holds it. */
export function responseInWords(response: string, { type, choices }: KeyItem): string {
  const parts = response.replace(/^\{|\}$/g, '').split(/\[,\]|,/);
  if (type !== 'choice' && type !== 'multiple' && type !== 'true-false') return response;
  const texts = parts.map((part) => choices.find(({ name }) => name === part.trim())?.text);
  return texts.every((text) => text !== undefined) ? texts.join('; ') : response;
}
