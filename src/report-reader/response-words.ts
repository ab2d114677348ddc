import type { KeyItem } from '../../scorm/question-key.ts';

/** A reported response in words where it is made of options, else as the LMS holds it. */
export function responseInWords(response: string, { type, choices }: KeyItem): string {
  const parts = response.replace(/^\{|\}$/g, '').split(/\[,\]|,/);
  if (type !== 'choice' && type !== 'multiple' && type !== 'true-false') return response;
  const texts = parts.map((part) => choices.find(({ name }) => name === nameIn(part))?.text);
  return texts.every((text) => text !== undefined) ? texts.join('; ') : response;
}

/** The letter of an option, without the words that SCORM 2004 has behind it; "t" and "f" of true and false. */
function nameIn(part: string): string {
  return part
    .trim()
    .toLowerCase()
    .replace(/_.*$/, '')
    .replace(/^(t)rue$|^(f)alse$/, '$1$2');
}
