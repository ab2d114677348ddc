import { escapeHtml } from './escape.ts';

const PHONE = /\+?\(?\d[\d\s().-]{5,18}\d/g;

/** Text as markup in which each telephone number can be pressed. */
export function phoneLinked(text: string): string {
  let done = 0;
  const parts: string[] = [];
  for (const match of text.matchAll(PHONE)) {
    const [number] = match;
    parts.push(escapeHtml(text.slice(done, match.index)));
    parts.push(`<a href="tel:${number.replace(/[^\d+]/g, '')}">${escapeHtml(number)}</a>`);
    done = match.index + number.length;
  }
  return [...parts, escapeHtml(text.slice(done))].join('');
}
