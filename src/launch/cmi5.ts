import type { Cmi5Course } from '../tracking/cmi5.ts';
import { connectCmi5 } from '../tracking/cmi5/in-window.ts';
import type { Spoken } from './connect.ts';
import { part } from './parts.ts';

/** cmi5. What only its statements tell of the course stands in a block of data of its own, which other packages do without. */
export const CMI5: Spoken = {
  standard: 'cmi5',
  async connect({ window, course, timing, surroundings }) {
    const named: Omit<Cmi5Course, 'id'> = JSON.parse(part(window.document, 'cmi5-data', HTMLScriptElement).text);
    return connectCmi5(window, { id: course, ...named }, timing, surroundings.note);
  },
};
