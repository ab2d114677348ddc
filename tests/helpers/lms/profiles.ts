import { FakeLms } from './fake-lms.ts';
import {
  AnswersBoolean,
  CutsResumeData,
  ForgetsCommits,
  GivesNull,
  HasNoInteractions,
  RefusesCommits,
  RefusesInitialize,
  RefusesValues,
  ThrowsOnGet,
} from './hostile.ts';
import { Moodle } from './moodle.ts';
import { Moodle2004 } from './moodle2004.ts';
import { OpenEdx } from './open-edx.ts';
import { Strict } from './strict.ts';
import type { ScormStandard } from './words.ts';

/** One kind of LMS to run the course in. */
export interface Profile {
  name: string;
  standard: ScormStandard;
  /** Whether it stores what it is given, so that it is there at the next launch. */
  keeps: boolean;
  make: () => FakeLms;
}

type Kind = new (standard: ScormStandard) => FakeLms;

/** Kinds there are in both standards: LMSs that work, each in its own way, and LMSs that do not. */
const KINDS: readonly (readonly [name: string, keeps: boolean, kind: Kind])[] = [
  ['an LMS that does what it should', true, FakeLms],
  ['scorm-again behind the rules of the standard', true, Strict],
  ['Open edX', true, OpenEdx],
  ['an LMS without interactions', true, HasNoInteractions],
  ['an LMS that answers with booleans', true, AnswersBoolean],
  ['an LMS that starts no session', false, RefusesInitialize],
  ['an LMS that takes no value', false, RefusesValues],
  ['an LMS that refuses to store', false, RefusesCommits],
  ['an LMS that says it stored and did not', false, ForgetsCommits],
  ['an LMS that cuts resume data', false, CutsResumeData],
  ['an LMS that throws at every reading', false, ThrowsOnGet],
  ['an LMS that gives null for every reading', false, GivesNull],
];

const ofKinds = (standard: ScormStandard): Profile[] =>
  KINDS.map(([name, keeps, Made]) => ({ name, standard, keeps, make: () => new Made(standard) }));

/** In SCORM 1.2. */
export const PROFILES: readonly Profile[] = [
  ...ofKinds('scorm12'),
  { name: 'Moodle', standard: 'scorm12', keeps: true, make: () => new Moodle() },
  { name: 'Moodle with a pass mark in the manifest', standard: 'scorm12', keeps: true, make: () => new Moodle(80) },
];

/** In SCORM 2004. */
export const PROFILES_2004: readonly Profile[] = [
  ...ofKinds('scorm2004'),
  { name: 'Moodle', standard: 'scorm2004', keeps: true, make: () => new Moodle2004() },
  {
    name: 'Moodle with a pass mark and a threshold in the manifest',
    standard: 'scorm2004',
    keeps: true,
    make: () => new Moodle2004({ 'cmi.scaled_passing_score': '0.8', 'cmi.completion_threshold': '0.9' }),
  },
  {
    name: 'scorm-again with a pass mark and a threshold in the manifest',
    standard: 'scorm2004',
    keeps: true,
    make: () => new Strict('scorm2004', { 'cmi.scaled_passing_score': '0.8', 'cmi.completion_threshold': '0.9' }),
  },
];
