import { showCourse } from './launch/course-frame.ts';
import { launchPages } from './launch/pages.ts';
import { surroundingsOf, timingOf } from './launch/surroundings.ts';
import { launchKeeper } from './tracking/launch-keeper.ts';
import type { Course } from './tracking/report.ts';
import { Scorm12 } from './tracking/scorm12.ts';
import { waitForApi } from './tracking/scorm/find-api.ts';
import { Session } from './tracking/session.ts';

/** What `launch.astro` writes into the page as JSON. */
interface LaunchBlock extends Course {
  pages: readonly string[];
}

const part = <Part extends HTMLElement>(id: string, kind: new () => Part): Part => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The launch page has no ${id}.`);
  return found;
};

/** Holds the one session of this launch while the course's pages come and go in the frame. */
async function launch(): Promise<void> {
  const block: LaunchBlock = JSON.parse(part('launch-data', HTMLScriptElement).text);
  const pages = launchPages(block.pages);
  const timing = timingOf(window);
  part('opening', HTMLElement).hidden = false;
  const api = await waitForApi(window, 'API', 'LMSInitialize', timing);
  const session = api === null ? null : new Session(new Scorm12(api, surroundingsOf(window)), block, timing);

  if (session === null) {
    part('unconnected', HTMLElement).hidden = false;
    part('hide', HTMLButtonElement).addEventListener('click', () => (part('unconnected', HTMLElement).hidden = true));
  } else {
    follow(session);
    window.courseKeeper = launchKeeper(session);
    await session.open();
  }
  part('opening', HTMLElement).hidden = true;
  const parts = { frame: part('course', HTMLIFrameElement), lost: part('lost', HTMLElement), again: part('again', HTMLButtonElement) };
  showCourse(window, pages, pages.first(window.location.hash.slice(1), session?.place ?? ''), parts);
}

/** Tells the session what becomes of the window. Nothing important waits for its end: by then a request may not get out any more. */
function follow(session: Session): void {
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? session.hidden() : session.shown()));
  window.addEventListener('online', () => session.online());
  window.addEventListener('pagehide', () => session.end());
  window.addEventListener('pageshow', (event) => {
    // Back from the browser's memory with a session that is over: start again from the LMS's state.
    if (event.persisted) window.location.reload();
  });
  session.listen(() => (part('refused', HTMLElement).hidden = !session.isRefused));
  part('retry', HTMLButtonElement).addEventListener('click', () => session.saveNow());
}

void launch();
