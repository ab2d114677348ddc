import { atom, type ReadableAtom } from 'nanostores';
import type { Standard, Terms } from '../course/record/terms.ts';

const terms = atom<Terms | null>(null);

/** What holds for this copy of the course; null until the page was read. */
export const $terms: ReadableAtom<Terms | null> = terms;

/**
 * Takes the terms from the page, where packaging may have put an agency's own.
 *
 * @param spoken the standard in which the LMS is really spoken to; null where there is none, or as it stands in the page
 */
export function readTerms(document: Document, spoken: Standard | null): void {
  const block = document.getElementById('terms')?.textContent;
  if (!block) return;
  const own: Terms = JSON.parse(block);
  terms.set({ ...own, standard: spoken ?? own.standard });
}
