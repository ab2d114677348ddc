/** The eight functions of a SCORM API adapter, by what they do. Results are "true" or "false" where not said otherwise. */
export interface ApiFunctions {
  initialize(empty: string): string;
  terminate(empty: string): string;
  /** The value, "" when there is none. */
  get(element: string): string;
  set(element: string, value: string): string;
  commit(empty: string): string;
  /** Error code of the latest call, "0" when it went well. */
  lastError(): string;
  errorString(code: string): string;
  diagnostic(code: string): string;
}

export type FunctionName = keyof ApiFunctions;

/** The API adapter as SCORM 1.2 content calls it (SCORM 1.2 RTE 3.3). */
export interface Scorm12Api {
  LMSInitialize(empty: string): string;
  LMSFinish(empty: string): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(empty: string): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
}

/** The API adapter as SCORM 2004 content calls it (SCORM 2004 RTE 3.1). */
export interface Scorm2004Api {
  Initialize(empty: string): string;
  Terminate(empty: string): string;
  GetValue(element: string): string;
  SetValue(element: string, value: string): string;
  Commit(empty: string): string;
  GetLastError(): string;
  GetErrorString(code: string): string;
  GetDiagnostic(code: string): string;
}

/** One call that content made, and what the LMS answered. */
export interface Call {
  /** Milliseconds since 1970. */
  at: number;
  /** As content called it: `LMSSetValue` in SCORM 1.2, `SetValue` in SCORM 2004. */
  name: string;
  args: readonly string[];
  result: string;
  /** Error code after the call, "0" when it went well. */
  error: string;
}

/** That all went well, in every standard. */
export const NO_ERROR = '0';
