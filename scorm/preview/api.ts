/** The eight functions of the SCORM 1.2 API adapter, as content calls them (SCORM 1.2 RTE 3.3). Results are "true" or "false" where not said otherwise. */
export interface Scorm12Api {
  LMSInitialize(empty: string): string;
  LMSFinish(empty: string): string;
  /** The value, "" when there is none. */
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(empty: string): string;
  /** Error code of the latest call, "0" when it went well. */
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
}

export type CallName = keyof Scorm12Api;

/** One call that content made, and what the LMS answered. */
export interface Call {
  /** Milliseconds since 1970. */
  at: number;
  name: CallName;
  args: readonly string[];
  result: string;
  /** SCORM 1.2 error code after the call, "0" when it went well. */
  error: string;
}

/** SCORM 1.2 error codes the preview LMS answers with (RTE 3.4.4, "Error codes"). */
export const ERROR = {
  none: '0',
  general: '101',
  invalidArgument: '201',
  notInitialized: '301',
  wrongType: '405',
} as const;
