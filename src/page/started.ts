/** Marks that the script of a page has run to its end. Until then a line in the header waits to say that it did not. */
export function markStarted(document: Document): void {
  document.documentElement.dataset['started'] = '';
}
