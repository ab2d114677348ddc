import { LAUNCH_PAGE } from '../../scorm/course-facts.ts';
import type { CmiValues } from '../../scorm/preview/attempt.ts';
import { emptyChecklist, type Checklist } from '../../scorm/preview/checklist.ts';
import { NO_FAULTS, type Faults } from '../../scorm/preview/faults.ts';
import type { Lms } from '../../scorm/preview/lms.ts';
import type { LogEntry } from '../../scorm/preview/log.ts';
import type { Strings } from '../schemas/interface.ts';
import type { OwnCourse } from './own-course.ts';
import type { Played } from './playable.ts';
import type { ProblemKind } from './problem.ts';
import type { CourseParts } from './record-words.ts';

/** What the page hands to the preview LMS. */
export interface PreviewProps {
  strings: Strings['preview'];
  course: { id: string; title: string; version: string; own: OwnCourse };
  /** What resume data is put into words with. */
  parts: CourseParts;
  /** Language tag by which times and numbers are written. */
  language: string;
}

/** Where reading a zip stands. */
export type Reading =
  { state: 'idle' } | { state: 'reading' } | { state: 'ready'; file: string } | { state: 'refused'; kind: ProblemKind; file: string };

/** All that the page shows of the preview LMS at one moment. */
export interface View {
  /** False until the page takes clicks. */
  isReady: boolean;
  playable: Played;
  /** Which of its parts is launched. */
  part: number;
  reading: Reading;
  /** Whether packages can be played, and pages be cut off; null until it was tried. */
  isServed: boolean | null;
  /** What was not done, because the browser could not drop the package's connection or give it back; null for nothing. */
  undone: 'launch' | 'cut' | null;
  /** Whether the browser keeps the learner. */
  isKept: boolean;
  learner: string;
  /** How often this learner has opened the course. */
  launches: number;
  /** Whether they were set up as nearly done. */
  isSetUp: boolean;
  isOpen: boolean;
  isRunning: boolean;
  /** What the LMS holds. */
  values: CmiValues;
  /** What the course last said, by element, where the LMS holds something else. */
  unstored: ReadonlyMap<string, string>;
  written: ReadonlyMap<string, number>;
  log: readonly LogEntry[];
  faults: Faults;
  checklist: Checklist;
}

/** The course of this website, as it is played when nothing else was chosen. */
export function ownCourse({ title, own }: PreviewProps['course']): Played {
  return {
    base: '',
    key: 'preview-lms',
    file: '',
    title,
    standard: 'scorm12',
    isOurs: true,
    hash: '',
    own,
    scos: [{ id: 'course', title, href: LAUNCH_PAGE, given: {} }],
  };
}

/** What the page shows before it takes clicks. */
export function firstView({ course, strings }: PreviewProps): View {
  return {
    isReady: false,
    playable: ownCourse(course),
    part: 0,
    reading: { state: 'idle' },
    isServed: null,
    undone: null,
    isKept: true,
    learner: strings.sampleName,
    launches: 0,
    isSetUp: false,
    isOpen: false,
    isRunning: false,
    values: {},
    unstored: new Map(),
    written: new Map(),
    log: [],
    faults: NO_FAULTS,
    checklist: emptyChecklist,
  };
}

/** How an LMS stands. */
export function viewOf(lms: Lms<object>): Pick<View, 'launches' | 'isSetUp' | 'isRunning' | 'values' | 'unstored' | 'written' | 'faults'> {
  return {
    launches: lms.attempt().launches,
    isSetUp: lms.attempt().isSetUp === true,
    isRunning: lms.isRunning(),
    values: lms.values(),
    unstored: lms.unstored(),
    written: new Map(lms.written()),
    faults: lms.faults(),
  };
}
