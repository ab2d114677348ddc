import type { Calls } from './calls.ts';
import { RESUME_DATA, SCORE, STATUS } from './elements.ts';
import type { Element } from './ledger.ts';

/**
 * Whether the LMS, asked for what was just stored, gives less than that. Many answer from memory and some not at all (Open
 * edX gives "" for status and score), so agreement proves little; but a value that is cut, wiped or replaced shows.
 */
export function disagrees12(calls: Calls, written: readonly Element[]): boolean {
  return written.some(({ name, value }) => {
    const isLess = name === STATUS && value === 'incomplete' ? undefined : LESS[name];
    if (isLess === undefined) return false;
    const found = calls.get(name);
    return found !== '' && isLess(found, value);
  });
}

const LESS: Readonly<Record<string, (found: string, written: string) => boolean>> = {
  // Some LMSs turn "passed" into "completed" or the other way round.
  [STATUS]: (found) => found !== 'passed' && found !== 'completed',
  [SCORE]: (found, written) => Number(found) < Number(written),
  [RESUME_DATA]: (found, written) => found !== written,
};
