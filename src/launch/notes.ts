import type { Standard } from '../course/record/terms.ts';
import type { Session } from '../tracking/session.ts';
import { part } from './parts.ts';

/** The notes above the course. */
export interface Notes {
  /** The learner wanted to leave, and not everything is saved yet. */
  stay(): void;
}

/**
 * Says above the course what the line in its header has no room for: that no session was started, or that the LMS has
 * signed the learner out and what helps then. `#unsaved` carries the sentences in data attributes, so that scripts hold
 * no words. In cmi5 the LMS lets in a window once, so that signing in again elsewhere does not help it (cmi5, 8.2).
 */
export function showNotes(document: Document, session: Session, standard: Standard): Notes {
  const refused = part(document, 'refused', HTMLElement);
  const unsaved = part(document, 'unsaved', HTMLElement);
  const text = part(document, 'unsaved-text', HTMLElement);
  let wantsToLeave = false;
  /** A button that goes while it has the focus hands it to the course. */
  const shut = (note: HTMLElement) => {
    if (note.contains(document.activeElement)) part(document, 'course', HTMLIFrameElement).focus();
    note.hidden = true;
  };

  const show = () => {
    if (session.isRefused) refused.hidden = false;
    // While the LMS is asked once more the note stays, and with it whoever stands on its button.
    else if (!session.isOpening) shut(refused);
    const { saving } = session;
    if (saving.state === 'saved') wantsToLeave = false;
    if (saving.state === 'saving') return;
    const isSignedOut = saving.state === 'unsaved' && saving.why === 'signed-out';
    if (!(isSignedOut || wantsToLeave)) return shut(unsaved);
    unsaved.hidden = false;
    const { signedOut, letInOnce, stays, rescued } = text.dataset;
    const helps = standard === 'cmi5' ? letInOnce : signedOut;
    const sentences = [isSignedOut ? helps : stays, saving.state === 'unsaved' && saving.rescued ? rescued : undefined];
    const words = sentences.filter((sentence) => sentence !== undefined).join(' ');
    if (text.textContent !== words) text.textContent = words;
  };
  session.listen(show);
  for (const id of ['retry', 'save']) part(document, id, HTMLButtonElement).addEventListener('click', () => session.saveNow());
  return {
    stay() {
      wantsToLeave = true;
      show();
    },
  };
}
