import { merge } from '../course/record/merge.ts';
import { emptyRecord } from '../course/record/record.ts';
import type { Keeper } from './keeper.ts';
import { Listeners } from './listeners.ts';
import { NO_LMS } from './no-lms.ts';

/**
 * Keeps the record no longer than the page lasts, and says so. For a page of a package in a tab of its own: in the browser's
 * storage it would reach neither the LMS nor the learner again, and others use that browser too.
 */
export function unrecordedKeeper(): Keeper {
  const listeners = new Listeners();
  let record = emptyRecord;
  return {
    ...NO_LMS,
    read: () => record,
    merge: (known) => {
      record = merge(record, known);
      listeners.tell();
    },
    saveNow: () => undefined,
    saving: () => ({ state: 'unsaved', why: 'outside' }),
    listen: (heard) => listeners.add(heard),
  };
}
