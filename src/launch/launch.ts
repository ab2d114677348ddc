import { unfold, type FoldedObjective } from '../course/record/objective-runs.ts';
import type { Terms } from '../course/record/terms.ts';
import { launchKeeper } from '../tracking/launch-keeper.ts';
import { courseOf, type Course } from '../tracking/report.ts';
import { Session } from '../tracking/session.ts';
import type { Spoken } from './connect.ts';
import { showCourse } from './course-frame.ts';
import { loadScript } from './load-script.ts';
import { showNotes } from './notes.ts';
import { launchPages } from './pages.ts';
import { part } from './parts.ts';
import { askForStyles } from './styles-ahead.ts';
import { surroundingsOf, timingOf } from './surroundings.ts';
import { followWindow } from './window.ts';

/** What `[launch].astro` writes into the page as JSON. */
interface LaunchBlock extends Pick<Course, 'outline'> {
  courseId: string;
  objectives: readonly FoldedObjective[];
  /** Names of the course's pages, with spaces between. */
  pages: string;
  /** Stylesheets of the pages to come back to, by the name of the page; those of lessons come with the launch page. */
  styles: Readonly<Record<string, string>>;
}

/**
 * Starts the course: holds the one session of this launch while the course's pages come and go in the frame.
 *
 * @param spoken the standard of the script that calls it
 */
export async function launch({ standard, connect }: Spoken): Promise<void> {
  const block: LaunchBlock = JSON.parse(part(document, 'launch-data', HTMLScriptElement).text);
  const terms: Terms = JSON.parse(part(document, 'terms', HTMLScriptElement).text);
  const pages = launchPages(block.pages.split(' '));
  const timing = timingOf(window);
  const surroundings = surroundingsOf(window, block.courseId);
  const opening = part(document, 'opening', HTMLElement);
  opening.hidden = false;
  const lms = await connect({ window, course: block.courseId, timing, surroundings });
  if (lms === 'handed-over') return;
  const course = { outline: block.outline, objectives: block.objectives.map(unfold) };
  const session = lms === null ? null : new Session(lms, courseOf(course, terms), timing, surroundings);
  const show = () => {
    opening.hidden = true;
    const first = pages.first(window.location.hash.slice(1), session?.place ?? '', document.documentElement.dataset['start'] ?? '');
    askForStyles(document, block.styles[first]);
    const parts = {
      frame: part(document, 'course', HTMLIFrameElement),
      lost: part(document, 'lost', HTMLElement),
      again: part(document, 'again', HTMLButtonElement),
    };
    showCourse(window, pages, first, parts, () => session?.stir());
  };

  if (session === null) {
    await loadScript(window, 'alone');
    window.goAlone?.(window, block.courseId);
    return show();
  }
  followWindow(window, session);
  const notes = showNotes(document, session, standard);
  window.courseKeeper = launchKeeper(session, standard, () => void leave(session, () => notes.stay()));
  // The frame hands it on: in most browsers the pages in it are drawn so from their first frame on, before their script runs.
  session.listen(() => (document.documentElement.dataset['theme'] = session.record.preferences?.value.theme ?? 'system'));
  // As soon as it is known where the learner was: the page is on its way while the LMS takes its time for the first saving.
  const stop = session.listen(() => {
    if (session.isOpening) return;
    stop();
    show();
  });
  await session.open();
}

/** The learner's own way out. A window that the LMS opened for the course closes; any other says that it can be closed. */
async function leave(session: Session, stay: () => void): Promise<void> {
  const { saving } = session;
  const isUnrecorded = saving.state === 'unsaved' && (saving.why === 'ended' || saving.why === 'review');
  if (!(await session.leave())) return stay();
  // The pages go first, so that nothing is done in them that would be recorded nowhere.
  part(document, 'course', HTMLIFrameElement).remove();
  const closed = part(document, 'closed', HTMLElement);
  if (isUnrecorded) closed.textContent = closed.dataset['unrecorded'] ?? '';
  closed.hidden = false;
  window.close();
}
