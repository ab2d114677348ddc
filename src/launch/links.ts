import type { LaunchPages } from './pages.ts';
import { pressed } from '../page/pressed.ts';

/**
 * Follows the links of a page in the frame: `to` hears which page of the course is asked for. What is no page of it opens in
 * a tab of its own, since most sites may not be shown in a frame, and any other would stand where the course was.
 */
export function followLinks(inside: Document, pages: LaunchPages, to: (page: string) => void): void {
  inside.addEventListener('click', (event) => {
    const link = pressed(event, 'a');
    if (link === null) return;
    const page = link.origin === inside.location.origin ? pages.pageOf(link.pathname) : null;
    if (page !== null) return to(page);
    // Links that call, write or hand over a file that the page has made leave the page where it is.
    if (link.protocol.startsWith('http')) link.target = '_blank';
  });
}
