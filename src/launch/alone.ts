import { browserKeeper } from '../tracking/browser.ts';
import { part } from './parts.ts';

/**
 * Goes on without an LMS: the record is kept in this browser, and a note above the course says so. Opened from disk nothing is
 * kept, and it says so: in most browsers no page there may look into another, so none in the frame would find the keeper.
 *
 * @param course id of the course
 */
export function goAlone(window: Window, course: string): void {
  const { document, location } = window;
  const note = part(document, 'unconnected', HTMLElement);
  const text = part(document, 'unconnected-text', HTMLElement);
  if (location.protocol === 'file:') text.textContent = text.dataset['unkept'] ?? '';
  else window.courseKeeper = browserKeeper(window, course, Date.now);
  note.hidden = false;
  part(document, 'hide', HTMLButtonElement).addEventListener('click', () => {
    // The button goes with the focus on it, which the course takes over.
    part(document, 'course', HTMLIFrameElement).focus();
    note.hidden = true;
  });
}
