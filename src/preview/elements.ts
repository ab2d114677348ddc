import type { Strings } from '../schemas/interface.ts';
import type { Playable } from './playable.ts';

type Names = Strings['preview']['inspector'];

/** An element the inspector always shows, set or not. */
export interface MainElement {
  name: keyof Names;
  element: string;
}

/** What coordinators look for first, in the order in which they ask. */
export const MAIN_ELEMENTS: Readonly<Record<Playable['standard'], readonly MainElement[]>> = {
  scorm12: [
    { name: 'status', element: 'cmi.core.lesson_status' },
    { name: 'score', element: 'cmi.core.score.raw' },
    { name: 'location', element: 'cmi.core.lesson_location' },
    { name: 'sessionTime', element: 'cmi.core.session_time' },
    { name: 'totalTime', element: 'cmi.core.total_time' },
    { name: 'entry', element: 'cmi.core.entry' },
    { name: 'exit', element: 'cmi.core.exit' },
  ],
  scorm2004: [
    { name: 'completion', element: 'cmi.completion_status' },
    { name: 'success', element: 'cmi.success_status' },
    { name: 'score', element: 'cmi.score.scaled' },
    { name: 'progress', element: 'cmi.progress_measure' },
    { name: 'location', element: 'cmi.location' },
    { name: 'sessionTime', element: 'cmi.session_time' },
    { name: 'totalTime', element: 'cmi.total_time' },
    { name: 'entry', element: 'cmi.entry' },
    { name: 'exit', element: 'cmi.exit' },
  ],
};

export const RESUME_DATA = 'cmi.suspend_data';

/** Characters of resume data that each standard promises. */
export const RESUME_LIMITS: Readonly<Record<Playable['standard'], number>> = { scorm12: 4_096, scorm2004: 64_000 };

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
