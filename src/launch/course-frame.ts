import { keepEarlyClicks } from '../page/early-clicks.ts';
import { documentIn, eachPage } from './each-page.ts';
import { followLinks } from './links.ts';
import type { LaunchPages } from './pages.ts';
import { hearSignsOfLife } from './signs-of-life.ts';

/** What the frame needs of the launch page. */
export interface FrameParts {
  frame: HTMLIFrameElement;
  /** Shown in place of the frame when a page did not load. */
  lost: HTMLElement;
  again: HTMLButtonElement;
}

/** How soon and how often is looked for a page that did not load, and how long one has to come, in milliseconds. */
const LOOK_EVERY = 300;
const TIME_TO_COME = 5_000;

/**
 * Shows the course's pages in the frame: gives their titles on, keeps the address (`launch.html#first-24-hours`) so that
 * a reload comes back to the same page, and offers to try again when a page did not load.
 *
 * @param stir called whenever somebody does something in them
 */
export function showCourse(window: Window, pages: LaunchPages, first: string, { frame, lost, again }: FrameParts, stir: () => void): void {
  let wanted = first;
  let looking = 0;
  // Opened from disk, no page may look into another, and every page would seem lost.
  const canLook = window.location.protocol !== 'file:';

  const go = (page: string) => {
    wanted = page;
    lost.hidden = true;
    frame.hidden = false;
    frame.src = pages.address(page);
    // The browser's error page, which cannot be looked into, may be there from the last try.
    lookIn(TIME_TO_COME);
  };
  /** Firefox fires no `load` for the error page it shows in a frame, so it is looked for. WebKit keeps the page before. */
  const lookIn = (time: number) => {
    window.clearTimeout(looking);
    if (canLook) looking = window.setTimeout(() => (frame.contentDocument === null ? arrived() : lookIn(LOOK_EVERY)), time);
  };
  const arrived = () => {
    window.clearTimeout(looking);
    // The learner has closed the course: no page is missing.
    if (!frame.isConnected) return;
    const inside = courseDocument(frame);
    const isLost = inside === null && canLook;
    frame.hidden = isLost;
    lost.hidden = !isLost;
    if (inside === null) return;
    frame.title = inside.title;
    window.document.title = inside.title;
    const page = pages.pageOf(inside.location.pathname);
    if (page !== null) {
      wanted = page;
      window.history.replaceState(null, '', `#${page}`);
    }
    frame.contentWindow?.addEventListener('pagehide', () => lookIn(LOOK_EVERY));
  };

  frame.addEventListener('load', arrived);
  again.addEventListener('click', () => go(wanted));
  eachPage(window, frame, (inside) => {
    keepEarlyClicks(window, inside);
    hearSignsOfLife(inside, stir);
    // Which page was asked for cannot be seen once it has failed, so it is noted when its link is followed.
    followLinks(inside, pages, (page) => (wanted = page));
  });
  go(first);
}

/** The document in the frame if it is a page of the course; null for an error page of the browser, the server or the LMS. */
function courseDocument(frame: HTMLIFrameElement): Document | null {
  const inside = documentIn(frame);
  return inside?.documentElement?.dataset['page'] === undefined ? null : inside;
}
