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
import { OpenEdx } from './open-edx.ts';
import { Strict } from './strict.ts';

/** One kind of LMS to run the course in. */
export interface Profile {
  name: string;
  /** Whether it stores what it is given, so that it is there at the next launch. */
  keeps: boolean;
  make: () => FakeLms;
}

/** LMSs that work, each in its own way, and LMSs that do not. */
export const PROFILES: readonly Profile[] = [
  { name: 'an LMS that does what it should', keeps: true, make: () => new FakeLms() },
  { name: 'scorm-again behind the rules of SCORM 1.2', keeps: true, make: () => new Strict() },
  { name: 'Moodle', keeps: true, make: () => new Moodle() },
  { name: 'Moodle with a pass mark in the manifest', keeps: true, make: () => new Moodle(80) },
  { name: 'Open edX', keeps: true, make: () => new OpenEdx() },
  { name: 'an LMS without interactions', keeps: true, make: () => new HasNoInteractions() },
  { name: 'an LMS that answers with booleans', keeps: true, make: () => new AnswersBoolean() },
  { name: 'an LMS that starts no session', keeps: false, make: () => new RefusesInitialize() },
  { name: 'an LMS that takes no value', keeps: false, make: () => new RefusesValues() },
  { name: 'an LMS that refuses to store', keeps: false, make: () => new RefusesCommits() },
  { name: 'an LMS that says it stored and did not', keeps: false, make: () => new ForgetsCommits() },
  { name: 'an LMS that cuts resume data', keeps: false, make: () => new CutsResumeData() },
  { name: 'an LMS that throws at every reading', keeps: false, make: () => new ThrowsOnGet() },
  { name: 'an LMS that gives null for every reading', keeps: false, make: () => new GivesNull() },
];
