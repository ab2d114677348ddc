import { atom, type ReadableAtom } from 'nanostores';
import type { Terms } from '../course/record/terms.ts';

const terms = atom<Terms | null>(null);

/** What holds for this copy of the course; null until the page was read. */
export const $terms: ReadableAtom<Terms | null> = terms;

/** Takes the terms from the page, where packaging may have put an agency's own. */
export function readTerms(document: Document): void {
  const block = document.getElementById('terms')?.textContent;
  if (block) terms.set(JSON.parse(block));
}
