import { $keptIn, leave } from '../stores/record.ts';

/**
 * In an LMS, buttons with `data-leave` save and end the session, and take the place of links with `data-not-in-lms`,
 * which lead out of a lesson and leave the session as it is.
 */
export function wireLeaving(document: Document): void {
  if ($keptIn.get() !== 'lms') return;
  for (const button of document.querySelectorAll<HTMLElement>('[data-leave]')) {
    button.hidden = false;
    button.addEventListener('click', () => leave());
  }
  for (const link of document.querySelectorAll<HTMLElement>('[data-not-in-lms]')) link.hidden = true;
}
