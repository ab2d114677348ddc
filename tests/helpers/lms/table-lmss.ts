import { Scorm12 } from '../../../src/tracking/scorm12.ts';
import { Scorm2004 } from '../../../src/tracking/scorm2004.ts';
import { Cmi5Lms } from './cmi5-lms.ts';
import { networkOf } from './launched.ts';
import { PROFILES, PROFILES_2004, type Profile } from './profiles.ts';
import { ScormTable } from './scorm-table.ts';
import { Strict } from './strict.ts';
import type { TableLms } from './table-lms.ts';

/** A column of the table. */
export interface Column {
  name: string;
  /** A new one, with nothing on record; null is the website. */
  make(): TableLms | null;
}

const scorm = ({ name, standard, make }: Profile): Column => ({
  name: `${standard === 'scorm12' ? 'SCORM 1.2' : 'SCORM 2004'}: ${name}`,
  make: () =>
    new ScormTable({
      make,
      adapter(api, lms) {
        const surroundings = { ...networkOf(lms), note: () => undefined };
        return standard === 'scorm12' ? new Scorm12(api, surroundings) : new Scorm2004(api, surroundings);
      },
      // The preview LMS has one window.
      sideBySide: !(make() instanceof Strict),
    }),
});

/** Every LMS that works, and the website. Those that do not work are rows of the table. */
export const TABLE_LMSS: readonly Column[] = [
  { name: 'website, in the browser', make: () => null },
  ...[...PROFILES, ...PROFILES_2004].filter(({ keeps }) => keeps).map(scorm),
  { name: 'cmi5: an LMS that holds to every rule', make: () => new Cmi5Lms() },
];
