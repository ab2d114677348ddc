import type { LaunchPages } from './pages.ts';

/**
 * Follows the links of a page in the frame: `to` hears which page of the course is asked for. What is no page of it opens in
 * a tab of its own, since most sites may not be shown in a frame, and any other would stand where the course was.
 */
export function followLinks(inside: Document, pages: LaunchPages, to: (page: string) => void): void {
  inside.addEventListener('click', ({ target }) => {
    // The frame has classes of its own, so `instanceof` says nothing about what is in it.
    const link = target !== null && 'closest' in target ? (target as Element).closest('a') : null;
    if (link === null) return;
    const page = link.origin === inside.location.origin ? pages.pageOf(link.pathname) : null;
    if (page !== null) return to(page);
    // Links that call, write or download leave the page where it is.
    if (!link.protocol.startsWith('http') || link.hasAttribute('download')) return;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  });
}
