import type { Keeper } from './keeper.ts';
import { unrecordedKeeper } from './unrecorded.ts';

declare global {
  interface Window {
    /** Set by the launch page for the course's pages in its frame, and by the website for its own pages. */
    courseKeeper?: Keeper;
  }
}

/**
 * Where this page's record is kept: with the launch page around it when there is one, so that of an LMS learner only what the LMS
 * has not confirmed reaches the storage of a browser that others use too; on the website in this browser, or nowhere (null) when
 * the script for that has not come. A page of a package without the launch page, such as one opened from the frame with the
 * browser's "Open in new tab", lasts as long as it is open.
 *
 * @param isPackaged whether the page is one of a package
 */
export function findKeeper(window: Window, isPackaged: boolean): Keeper | null {
  const host = hostKeeper(window);
  if (host !== null) return whileShown(host, window);
  return isPackaged ? unrecordedKeeper() : (window.courseKeeper ?? null);
}

function hostKeeper(window: Window): Keeper | null {
  if (window.parent === window) return null;
  try {
    return window.parent.courseKeeper ?? null;
  } catch {
    // A page of another origin has put the course in its frame.
    return null;
  }
}

/** The keeper outlives the pages it serves, so a page that goes away stops listening, and listens again if the browser brings it back. */
function whileShown(keeper: Keeper, window: Window): Keeper {
  const listen: Keeper['listen'] = (heard) => {
    let stop: (() => void) | null = keeper.listen(heard);
    const pause = () => {
      stop?.();
      stop = null;
    };
    const resume = () => {
      if (stop !== null) return;
      stop = keeper.listen(heard);
      heard();
    };
    window.addEventListener('pagehide', pause);
    window.addEventListener('pageshow', resume);
    return () => {
      window.removeEventListener('pagehide', pause);
      window.removeEventListener('pageshow', resume);
      pause();
    };
  };
  return {
    kind: keeper.kind,
    get learnerName() {
      return keeper.learnerName;
    },
    standard: keeper.standard ?? null,
    get passMark() {
      return keeper.passMark;
    },
    read: () => keeper.read(),
    merge: (known) => keeper.merge(known),
    answered: (answer) => keeper.answered(answer),
    saveNow: () => keeper.saveNow(),
    leave: () => keeper.leave(),
    saving: () => keeper.saving(),
    confirmed: () => keeper.confirmed(),
    listen,
  };
}
