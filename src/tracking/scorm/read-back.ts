import type { Calls } from './calls.ts';
import { RESUME_DATA, SCORE, STATUS } from './elements.ts';
import type { Element } from './ledger.ts';

/**
 * Whether the LMS, asked for what was just stored, gives less than that. Many answer from memory and some not at all (Open
 * edX gives "" for status and score), so agreement proves little; but a value that is cut, wiped or replaced shows.
 */
export function disagrees12(calls: Calls, written: readonly Element[]): boolean {
  return written.some(({ name, value }) => {
    const isLess = LESS[name];
    if (isLess === undefined) return false;
    const found = calls.get(name);
    return found !== '' && isLess(found, value);
  });
}

const DONE = ['passed', 'completed'];

const LESS: Readonly<Record<string, (found: string, written: string) => boolean>> = {
  // Some LMSs turn one of the two into the other. Anything is as good as "incomplete".
  [STATUS]: (found, written) => DONE.includes(written) && !DONE.includes(found),
  [SCORE]: (found, written) => Number(found) < Number(written),
  [RESUME_DATA]: (found, written) => found !== written,
};
