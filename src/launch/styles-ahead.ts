/**
 * Asks for a stylesheet at the same time as for the page that needs it. By itself the browser asks for it only once it has
 * begun to read the page, one round trip later. Without an address nothing is asked for.
 */
export function askForStyles(document: Document, href: string | undefined): void {
  if (href === undefined) return;
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.as = 'style';
  link.href = href;
  document.head.append(link);
}
