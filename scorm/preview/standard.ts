import type { ApiFunctions, FunctionName } from './api.ts';
import type { Attempt, CmiValues } from './attempt.ts';
import type { Quirks } from './quirks.ts';

/** Error codes of a standard, by what went wrong. */
export interface Errors {
  invalidArgument: string;
  /** Called before the session was started, or after it was ended. */
  before: Readonly<Record<'terminate' | 'get' | 'set' | 'commit', string>>;
  after: Readonly<Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit', string>>;
  startedAlready: string;
  wrongType: string;
  notSupported: string;
  commitFailed: string;
  terminateFailed: string;
}

/** Reads an element of the running launch without content noticing; "" when it has no value. */
export type Look = (element: string) => string;

/** How the LMS opens the course this time. */
export interface Opening {
  attempt: Attempt;
  /** Identifier of the learner. */
  learnerId: string;
  /** Elements that the manifest settles, such as a pass mark. */
  given: CmiValues;
  /** Whether the course is opened to look back: nothing is to be recorded. */
  review: boolean;
  quirks: Quirks;
}

/** The run-time of one launch: scorm-again, which forgives too much. */
export interface RunTime {
  functions: ApiFunctions;
  look: Look;
  /** The data model, written or not. Elements without a value are left out where the standard knows no empty value. */
  values(): CmiValues;
  /** What is kept when the session has been ended in order, in an LMS with these ways. */
  ended(quirks: Quirks): CmiValues;
}

/** What differs from standard to standard. */
export interface Standard<Api> {
  id: 'scorm12' | 'scorm2004';
  /** Property of the window in which content looks for the API. */
  apiName: 'API' | 'API_1484_11';
  names: Readonly<Record<FunctionName, string>>;
  errors: Errors;
  /** The functions under the names of the standard. */
  present(functions: ApiFunctions): Api;
  /** Error code for reading an element, "0" when it may be read. */
  judgeReading(element: string, look: Look): string;
  /** Error code for writing a value, "0" when it may be written. Without `limits`, longer texts than the standard promises are let through. */
  judgeWriting(element: string, value: string, look: Look, limits: boolean): string;
  /** The data model that content finds at launch. */
  opening(opening: Opening): CmiValues;
  start(values: CmiValues): RunTime;
  /** What the LMS holds of a learner who left in the middle, with this resume data. */
  underWay(resumeData: string): CmiValues;
  /** Whether the session is over even if ending it failed. */
  endsAnyway: boolean;
  /** The elements that tell where a learner stands. */
  facts: Facts;
}

/** Names of the elements that tell where a learner stands, and how they read. */
export interface Facts {
  resumeData: string;
  /** Elements that tell whether the learner is done or has passed, the one that says "passed" first. */
  status: readonly string[];
  score: string;
  /** Score in percent. */
  percent(score: string): number;
}
