import { withLessonOpened, withPlace } from './course/record/changes.ts';
import { tellAlive } from './page/alive.ts';
import { afterPaint } from './page/after-paint.ts';
import { wireDialogs, wirePrinting } from './page/dialogs.ts';
import { pageFacts, type PageFacts } from './page/facts.ts';
import { wireLeaving } from './page/leaving.ts';
import { once } from './page/once.ts';
import { wirePreferences } from './page/preferences.ts';
import { showSaving } from './page/saving-line.ts';
import { wireTerms } from './page/terms.ts';
import { connect, drawSeed, now, update } from './stores/record.ts';
import { readTerms } from './stores/terms.ts';
import { findKeeper } from './tracking/host.ts';

/**
 * Starts a learner page. How it looks is settled at once: whoever has chosen dark is not shown light first. All else waits
 * until the page can be seen, in tasks of their own, so that a slow machine can answer in between.
 *
 * @param bringToLife what the page does beyond what every page does, such as bringing its islands to life
 */
export function startPage(bringToLife: () => void): void {
  const facts = pageFacts(document.documentElement);
  connectRecord(facts);
  const wire = once(() => {
    wirePage();
    tellAlive(document);
  });
  const note = once(() => {
    wire();
    noteHere(facts);
  });
  // Whoever comes back to it by the browser's own way finds it as it was left, and is here again.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) noteHere(facts);
  });
  // Whoever leaves before the tasks have had their turn was here all the same.
  window.addEventListener('pagehide', note);
  afterPaint(window, () => {
    wire();
    setTimeout(bringToLife);
    // Last, because many LMSs stop the page until they have stored it.
    setTimeout(note);
  });
}

/**
 * Finds where the record is kept, reads it, and shows the page as the learner prefers it. Islands need the record too. Throws
 * where it cannot be kept because a script is missing: nobody should work in vain, and the page says that it has not started.
 */
function connectRecord({ isPackaged }: PageFacts): void {
  const keeper = findKeeper(window, isPackaged);
  if (keeper === null) throw new Error('The script that keeps the record in this browser did not load.');
  readTerms(document, keeper.standard);
  connect(keeper, document.documentElement.lang);
  wirePreferences(document);
}

/** Brings header and dialogs to life, as on every learner page, and sees to what islands start from. */
function wirePage(): void {
  // Not earlier: it is a change, which is stored, and what else the page notes should go along with it.
  drawSeed();
  wireDialogs(document);
  wirePrinting(window);
  showSaving(document);
  wireLeaving(document);
  wireTerms(document);
  // A page that changes inside the frame of the launch page is not announced by itself, so its heading takes the focus.
  if (window.parent !== window && !location.hash) requestAnimationFrame(focusHeading);
}

/** Notes that the learner is on this page. */
function noteHere({ lessonSlot, place }: PageFacts): void {
  update((record) => {
    const opened = lessonSlot === null ? record : withLessonOpened(record, lessonSlot);
    return place === null ? opened : withPlace(opened, place, now());
  });
}

/** With the next frame, which lays the page out in any case: asked for earlier, the focus has it laid out once more. */
function focusHeading(): void {
  // Whoever was quicker keeps the focus.
  if (document.activeElement !== document.body) return;
  const heading = document.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
