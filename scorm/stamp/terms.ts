import type { Terms } from '../../src/course/record/terms.ts';

const BLOCK = /(<script\b[^>]*\bid="terms"[^>]*>)[\s\S]*?(<\/script>)/g;

/** On the `html` element: which words about choices in talks a page shows. */
const CHOICES = / data-choices="private"/;

/** Puts a package's terms into a page, in place of the website's. */
export function stampTerms(html: string, terms: Terms): string {
  // "<" would let a text in the data end the block.
  const block = JSON.stringify(terms).replaceAll('<', '\\u003c');
  const stamped = html.replace(BLOCK, (_whole, start: string, end: string) => `${start}${block}${end}`);
  return terms.recordsChoices ? stamped.replace(CHOICES, ' data-choices="recorded"') : stamped;
}
