import { ERROR, type Call, type CallName, type Scorm12Api } from './api.ts';
import { isAllowed } from './elements.ts';

interface Answer {
  result: string;
  error: string;
}

const refused = (error: string, result = 'false'): Answer => ({ result, error });
const TYPE = /^cmi\.interactions\.(\d+)\.type$/;

/**
 * Puts the rules of SCORM 1.2 in front of an LMS that forgives too much: scorm-again takes 64,000 characters of resume
 * data, identifiers with spaces, loose formats and writes after LMSFinish, and a real LMS does not. One object serves one
 * launch. `heard` is told of every call once it is answered; `clock` gives milliseconds since 1970. `end` ends the
 * session from the side of the LMS: every later call is refused.
 */
export function strictApi(inner: Scorm12Api, heard: (call: Call) => void, clock: () => number): { api: Scorm12Api; end: () => void } {
  let session: 'not started' | 'running' | 'finished' = 'not started';
  let lastError: string = ERROR.none;
  const types = new Map<string, string>();

  const passOn = (ask: () => string): Answer => ({ result: String(ask()), error: String(inner.LMSGetLastError()) });

  // Content is not held to TypeScript's types at run time, so arguments are unknown until looked at.
  const start = (args: unknown[]): Answer => {
    if (!isEmptyString(args)) return refused(ERROR.invalidArgument);
    if (session !== 'not started') return refused(ERROR.general);
    session = 'running';
    return passOn(() => inner.LMSInitialize(''));
  };
  const commit = (args: unknown[]): Answer => {
    if (!isEmptyString(args)) return refused(ERROR.invalidArgument);
    if (session !== 'running') return refused(ERROR.notInitialized);
    return passOn(() => inner.LMSCommit(''));
  };
  const finish = (args: unknown[]): Answer => {
    if (!isEmptyString(args)) return refused(ERROR.invalidArgument);
    if (session !== 'running') return refused(ERROR.notInitialized);
    session = 'finished';
    return passOn(() => inner.LMSFinish(''));
  };
  const get = ([element]: unknown[]): Answer => {
    if (session !== 'running') return refused(ERROR.notInitialized, '');
    if (typeof element !== 'string') return refused(ERROR.invalidArgument, '');
    return passOn(() => inner.LMSGetValue(element));
  };
  const set = ([element, value]: unknown[]): Answer => {
    if (session !== 'running') return refused(ERROR.notInitialized);
    if (typeof element !== 'string') return refused(ERROR.invalidArgument);
    if (typeof value !== 'string' || !isAllowed(element, value, (index) => types.get(index))) return refused(ERROR.wrongType);
    const answer = passOn(() => inner.LMSSetValue(element, value));
    const interaction = TYPE.exec(element)?.[1];
    if (interaction !== undefined && answer.result === 'true') types.set(interaction, value);
    return answer;
  };

  const call =
    (name: CallName, work: (args: unknown[]) => Answer) =>
    (...args: unknown[]): string => {
      const { result, error } = work(args);
      lastError = error;
      heard({ at: clock(), name, args: args.map(String), result, error });
      return result;
    };
  // Asking about an error does not change it.
  const ask = (name: CallName, work: (code: unknown) => string) => call(name, ([code]) => ({ result: work(code), error: lastError }));

  return {
    api: {
      LMSInitialize: call('LMSInitialize', start),
      LMSFinish: call('LMSFinish', finish),
      LMSGetValue: call('LMSGetValue', get),
      LMSSetValue: call('LMSSetValue', set),
      LMSCommit: call('LMSCommit', commit),
      LMSGetLastError: ask('LMSGetLastError', () => lastError),
      LMSGetErrorString: ask('LMSGetErrorString', (code) => inner.LMSGetErrorString(String(code))),
      LMSGetDiagnostic: ask('LMSGetDiagnostic', (code) => inner.LMSGetDiagnostic(String(code))),
    },
    end: () => {
      session = 'finished';
    },
  };
}

/** LMSInitialize, LMSCommit and LMSFinish take "" and nothing else: not a missing argument, not null (SCORM 1.2 RTE 3.4.3). */
function isEmptyString(args: unknown[]): boolean {
  return args.length === 1 && args[0] === '';
}
