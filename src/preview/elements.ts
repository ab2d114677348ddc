import type { Strings } from '../schemas/interface.ts';
import type { Playable } from './playable.ts';

type Names = Strings['preview']['inspector'];

/** An element the inspector always shows, set or not. */
export interface MainElement {
  name: keyof Names;
  element: string;
}

/** What coordinators look for first, in the order in which they ask, and the element of each standard that answers. */
const ASKED: readonly (Partial<Record<Playable['standard'], string>> & { name: keyof Names })[] = [
  { name: 'status', scorm12: 'cmi.core.lesson_status' },
  { name: 'completion', scorm2004: 'cmi.completion_status' },
  { name: 'success', scorm2004: 'cmi.success_status' },
  { name: 'score', scorm12: 'cmi.core.score.raw', scorm2004: 'cmi.score.scaled' },
  { name: 'progress', scorm2004: 'cmi.progress_measure' },
  { name: 'location', scorm12: 'cmi.core.lesson_location', scorm2004: 'cmi.location' },
  { name: 'sessionTime', scorm12: 'cmi.core.session_time', scorm2004: 'cmi.session_time' },
  { name: 'totalTime', scorm12: 'cmi.core.total_time', scorm2004: 'cmi.total_time' },
  { name: 'entry', scorm12: 'cmi.core.entry', scorm2004: 'cmi.entry' },
  { name: 'exit', scorm12: 'cmi.core.exit', scorm2004: 'cmi.exit' },
];

/** The elements of a standard that the inspector always shows, in order. */
export function mainElements(standard: Playable['standard']): MainElement[] {
  return ASKED.flatMap(({ name, [standard]: element }) => (element === undefined ? [] : [{ name, element }]));
}

export const RESUME_DATA = 'cmi.suspend_data';

/** Characters that the standard promises for a text; null where it names no number. */
export function limitOf(element: string, standard: Playable['standard']): number | null {
  const rules = standard === 'scorm12' ? LIMITS_12 : LIMITS_2004;
  return rules.find(([name]) => name.test(element))?.[1] ?? null;
}

const LIMITS_12: readonly [RegExp, number][] = [
  [/^cmi\.core\.(lesson_location|student_id|student_name)$/, 255],
  [/^cmi\.comments$/, 4_096],
  [/^cmi\.(interactions|objectives)\.\d+\.id$/, 255],
  [/^cmi\.interactions\.\d+\.student_response$/, 255],
];

const LIMITS_2004: readonly [RegExp, number][] = [
  [/^cmi\.location$/, 1_000],
  [/^cmi\.learner_name$/, 250],
  [/^cmi\.launch_data$/, 4_000],
  [/^cmi\.(interactions|objectives)\.\d+\.id$/, 4_000],
  [/\.description$/, 250],
  [/^cmi\.comments_from_learner\.\d+\.comment$/, 4_000],
];
