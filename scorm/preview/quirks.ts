/** LMSs whose ways the preview LMS can take on: those in which small packages were played and watched. */
const QUIRKS_IDS = ['none', 'moodle', 'open-edx'] as const;

export type QuirksId = (typeof QUIRKS_IDS)[number];

/** Ways in which an LMS departs from the books. */
export interface Quirks {
  /** Milliseconds after which the API appears, once the course has been opened. */
  apiAfter: number;
  /** A saving over a dead connection is reported as success. */
  deadConnectionSaysTrue: boolean;
  /** SCORM 1.2: a value that was tried once, stored or not, is never sent again. */
  skipsTried: boolean;
  /** A course that is done opens for review the next time. */
  reviewsWhenDone: boolean;
  /** The learner's name comes first name first. */
  firstNameFirst: boolean;
  /** SCORM 1.2: up to 64,000 characters of resume data and location. */
  longTexts: boolean;
  /** Elements that read as "" whatever they hold; null when there are none. */
  blind: RegExp | null;
  /** The error code is "0" whatever happened. */
  hidesErrors: boolean;
  /** Each value is stored when it is set. */
  storesAtOnce: boolean;
  /** SCORM 2004: an element without a value reads as "" without an error. */
  unsetIsNoError: boolean;
  /** SCORM 2004: the success of a course stays as the course has set it, whatever pass mark the manifest has. */
  leavesSuccess: boolean;
}

const none: Quirks = {
  apiAfter: 0,
  deadConnectionSaysTrue: false,
  skipsTried: false,
  reviewsWhenDone: false,
  firstNameFirst: false,
  longTexts: false,
  blind: null,
  hidesErrors: false,
  storesAtOnce: false,
  unsetIsNoError: false,
  leavesSuccess: false,
};

export const QUIRKS: Readonly<Record<QuirksId, Quirks>> = {
  none,
  // Moodle 4.5.6, measured. The failed request is sent once more as a beacon, which always counts as a success.
  moodle: {
    ...none,
    deadConnectionSaysTrue: true,
    skipsTried: true,
    reviewsWhenDone: true,
    firstNameFirst: true,
    longTexts: true,
    unsetIsNoError: true,
    leavesSuccess: true,
  },
  // The SCORM XBlock of Open edX, measured; the delay is ours.
  'open-edx': {
    ...none,
    apiAfter: 1_500,
    blind: /^cmi\.(core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/,
    hidesErrors: true,
    storesAtOnce: true,
  },
};

/** "Last, First" as people write it, "First Last". */
export function firstNameFirst(name: string): string {
  const [last = '', ...first] = name.split(',');
  return [first.join(',').trim(), last.trim()].filter((part) => part !== '').join(' ');
}

/** Whether two values are the same to an LMS that skips what it has tried: 80 and 80.00 are. */
export function isSameValue(tried: string | undefined, value: string): boolean {
  return tried === value || (tried !== undefined && tried !== '' && value !== '' && Number(tried) === Number(value));
}
