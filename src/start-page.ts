import { withLessonOpened, withPlace } from './course/record/changes.ts';
import { wireDialogs, wirePrinting } from './page/dialogs.ts';
import { pageFacts } from './page/facts.ts';
import { wireLeaving } from './page/leaving.ts';
import { keepForOffline, tellOfUpdates } from './page/offline.ts';
import { spreadMarginNotes } from './page/margin-notes.ts';
import { wirePreferences } from './page/preferences.ts';
import { showSaving } from './page/saving-line.ts';
import { wireTerms } from './page/terms.ts';
import { connect, now, update } from './stores/record.ts';
import { readTerms } from './stores/terms.ts';
import { findKeeper } from './tracking/host.ts';

/**
 * What every learner page does first: finds where the record is kept, notes that the learner is here, and brings header,
 * dialogs and margin to life. Islands come after it, because they read the record.
 */
export function startPage(): void {
  const facts = pageFacts(document.documentElement);
  readTerms(document);
  const keeper = findKeeper(window, facts.course);
  connect(keeper, document.documentElement.lang);
  update((record) => {
    const opened = facts.lessonSlot === null ? record : withLessonOpened(record, facts.lessonSlot);
    return facts.step ? withPlace(opened, facts.page, now()) : opened;
  });
  wirePreferences(document);
  wireDialogs(document);
  wirePrinting(window);
  showSaving(document);
  wireLeaving(document);
  spreadMarginNotes(document);
  wireTerms(document);
  keepForOffline(window);
  tellOfUpdates(window);
  // A page that changes inside the LMS frame is not announced by itself, so its heading takes the focus.
  if (keeper.kind === 'lms' && !location.hash) focusHeading();
}

function focusHeading(): void {
  const heading = document.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
