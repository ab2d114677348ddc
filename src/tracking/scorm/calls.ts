import type { Api } from './find-api.ts';

/** Takes a sentence for whoever looks into a failing LMS. Learners never see it. */
export type Note = (sentence: string) => void;

/** The functions of a SCORM API under the names of one standard. */
export interface Names {
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
  readonly errorString: string;
}

/** The names of a standard: what they begin with, and how the end of a session is called. */
const namesOf = (prefix: string, finish: string): Names => ({
  initialize: `${prefix}Initialize`,
  finish: prefix + finish,
  get: `${prefix}GetValue`,
  set: `${prefix}SetValue`,
  commit: `${prefix}Commit`,
  lastError: `${prefix}GetLastError`,
  errorString: `${prefix}GetErrorString`,
});

// Both are marked pure, so that the script for one standard does not carry the names of the other.

/** SCORM 1.2 RTE 3.3. */
export const NAMES_12 = /* @__PURE__ */ namesOf('LMS', 'Finish');

/** SCORM 2004 RTE 3.1. */
export const NAMES_2004 = /* @__PURE__ */ namesOf('', 'Terminate');

/**
 * Calls a SCORM API whatever it does: throws, answers with booleans or nothing at all. Error codes are asked for only
 * after a failure, because each call may be a request. Once the session is finished nothing is called any more.
 */
export class Calls {
  readonly #api: Api;
  readonly #names: Names;
  readonly #note: Note;
  #isFinished = false;

  constructor(api: Api, names: Names, note: Note) {
    this.#api = api;
    this.#names = names;
    this.#note = note;
  }

  initialize(): boolean {
    return this.#succeeds(this.#names.initialize, '');
  }

  commit(): boolean {
    return this.#succeeds(this.#names.commit, '');
  }

  /** Whether the session is over. Calling again after it was does nothing. */
  finish(): boolean {
    this.#isFinished ||= this.#succeeds(this.#names.finish, '');
    return this.#isFinished;
  }

  set(element: string, value: string): boolean {
    return this.#succeeds(this.#names.set, element, value);
  }

  /** The value, "" when there is none or it cannot be had. */
  get(element: string): string {
    return this.getOrThrown(element) ?? '';
  }

  /** As `get`; null when the API throws: nobody knows then what the LMS has. White space around a value is none of ours. */
  getOrThrown(element: string): string | null {
    return this.#isFinished ? '' : (this.#attempt(this.#names.get, element)?.trim() ?? null);
  }

  /** Error code of the call before, "" when the LMS does not say. */
  lastError(): string {
    return this.#call(this.#names.lastError);
  }

  #succeeds(name: string, ...args: string[]): boolean {
    if (this.#isFinished) return false;
    // Some LMSs answer with a boolean.
    if (this.#call(name, ...args) === 'true') return true;
    const code = this.lastError();
    this.#note(`${name}(${args.join(', ').slice(0, 200)}) failed: ${code} ${this.#call(this.#names.errorString, code)}`);
    return false;
  }

  #call(name: string, ...args: string[]): string {
    return this.#attempt(name, ...args) ?? '';
  }

  /** What the API gives, as text; null when it throws. */
  #attempt(name: string, ...args: string[]): string | null {
    try {
      const work = this.#api[name];
      const result: unknown = typeof work === 'function' ? work.apply(this.#api, args) : undefined;
      return result === undefined || result === null ? '' : String(result);
    } catch (error) {
      this.#note(`${name}(${args.join(', ').slice(0, 200)}) threw: ${String(error)}`);
      return null;
    }
  }
}
