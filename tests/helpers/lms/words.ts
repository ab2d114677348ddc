import { NAMES_12, NAMES_2004, type Names } from '../../../src/tracking/scorm/calls.ts';

export type ScormStandard = 'scorm12' | 'scorm2004';

/** How one SCORM standard names what every LMS has. */
export interface Words {
  /** Name of the API in a window of the LMS. */
  api: string;
  names: Names;
  status: string;
  /** What the status is before anybody set one. */
  noStatus: string;
  score: string;
  location: string;
  learnerName: string;
  learnerId: string;
  mode: string;
  credit: string;
  exit: string;
  sessionTime: string;
  passMark: string;
  /** Error of a reading of something that has no value. */
  noValue: string;
  errors: { twice: string; notOpen: string; storing: string; refused: string; unknown: string };
}

/** SCORM 1.2 RTE 3.4. */
const scorm12: Words = {
  api: 'API',
  names: NAMES_12,
  status: 'cmi.core.lesson_status',
  noStatus: 'not attempted',
  score: 'cmi.core.score.raw',
  location: 'cmi.core.lesson_location',
  learnerName: 'cmi.core.student_name',
  learnerId: 'cmi.core.student_id',
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  passMark: 'cmi.student_data.mastery_score',
  noValue: '0',
  errors: { twice: '101', notOpen: '301', storing: '101', refused: '351', unknown: '401' },
};

/** SCORM 2004 RTE 3.1.7 and 4.2. */
const scorm2004: Words = {
  api: 'API_1484_11',
  names: NAMES_2004,
  status: 'cmi.completion_status',
  noStatus: 'unknown',
  score: 'cmi.score.scaled',
  location: 'cmi.location',
  learnerName: 'cmi.learner_name',
  learnerId: 'cmi.learner_id',
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  passMark: 'cmi.scaled_passing_score',
  noValue: '403',
  errors: { twice: '103', notOpen: '132', storing: '391', refused: '351', unknown: '401' },
};

export const WORDS: Readonly<Record<ScormStandard, Words>> = { scorm12, scorm2004 };
