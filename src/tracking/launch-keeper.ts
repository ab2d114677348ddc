import type { Standard } from '../course/record/terms.ts';
import type { Keeper } from './keeper.ts';
import type { Session } from './session.ts';

/**
 * The one session as the course's pages see it: the launch page offers it as `window.courseKeeper`.
 *
 * @param standard the one in which the LMS is spoken to
 * @param leave what happens when the learner asks to leave
 */
export function launchKeeper(session: Session, standard: Standard, leave: () => void): Keeper {
  return {
    kind: 'lms',
    standard,
    get learnerName() {
      return session.learnerName;
    },
    get passMark() {
      return session.passMark;
    },
    read: () => session.record,
    // Copies that last: the page that made them may be gone before they are passed on.
    merge: (known) => session.merge(structuredClone(known)),
    answered: (answer) => session.answered(structuredClone(answer)),
    saveNow: () => session.saveNow(),
    leave,
    saving: () => session.saving,
    confirmed: () => session.confirmed,
    listen: (heard) => session.listen(heard),
  };
}
