/**
 * Where the browser has no popovers (Firefox before 125), a term's button leads to its meaning in the glossary, by the link
 * that stands in the card.
 */
export function wireTerms(document: Document): void {
  if ('popover' in HTMLElement.prototype) return;
  for (const term of document.querySelectorAll('[popovertarget]')) {
    const card = document.getElementById(term.getAttribute('popovertarget') ?? '');
    term.addEventListener('click', () => card?.querySelector('a')?.click());
  }
}
