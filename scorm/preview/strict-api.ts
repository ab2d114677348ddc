import { NO_ERROR, type ApiFunctions, type Call, type FunctionName } from './api.ts';
import type { Look, Standard } from './standard.ts';

interface Answer {
  result: string;
  error: string;
}

/** How the LMS behaves at the moment. */
export interface Behavior {
  /** Whether texts are held to the length that the standard promises. */
  limits: boolean;
  /** Whether it knows interactions. */
  interactions: boolean;
  /** Whether the error code is "0" whatever happened. */
  silent: boolean;
}

const refused = (error: string, result = 'false'): Answer => ({ result, error });

/**
 * Puts the rules of a standard in front of an LMS that forgives too much: scorm-again takes loose formats, indices with
 * gaps and, in SCORM 1.2, 64,000 characters of resume data, and a real LMS does not. One object serves one launch.
 * `heard` is told of every call once it is answered; `clock` gives milliseconds since 1970. `end` ends the session from
 * the side of the LMS: every later call is refused.
 */
export function strictApi(
  standard: Pick<Standard<unknown>, 'names' | 'errors' | 'judgeReading' | 'judgeWriting' | 'endsAnyway'>,
  inner: ApiFunctions,
  look: Look,
  behavior: () => Behavior,
  heard: (call: Call) => void,
  clock: () => number,
): { functions: ApiFunctions; end: () => void } {
  const { errors, names } = standard;
  let session: 'not started' | 'running' | 'ended' = 'not started';
  let lastError: string = NO_ERROR;

  const passOn = (ask: () => string): Answer => ({ result: String(ask()), error: String(inner.lastError()) });
  const outside = (name: 'terminate' | 'get' | 'set' | 'commit') => errors[session === 'ended' ? 'after' : 'before'][name];
  const isUnknown = (element: string) => !behavior().interactions && element.startsWith('cmi.interactions');

  // Content is not held to TypeScript's types at run time, so arguments are unknown until looked at.
  const initialize = (args: unknown[]): Answer => {
    if (!isEmptyString(args)) return refused(errors.invalidArgument);
    if (session === 'running') return refused(errors.startedAlready);
    if (session === 'ended') return refused(errors.after.initialize);
    session = 'running';
    return passOn(() => inner.initialize(''));
  };
  const commit = (args: unknown[]): Answer => {
    if (!isEmptyString(args)) return refused(errors.invalidArgument);
    return session === 'running' ? passOn(() => inner.commit('')) : refused(outside('commit'));
  };
  const terminate = (args: unknown[]): Answer => {
    if (!isEmptyString(args)) return refused(errors.invalidArgument);
    if (session !== 'running') return refused(outside('terminate'));
    const answer = passOn(() => inner.terminate(''));
    if (answer.result === 'true' || standard.endsAnyway) session = 'ended';
    return answer;
  };
  const get = ([element]: unknown[]): Answer => {
    if (session !== 'running') return refused(outside('get'), '');
    if (typeof element !== 'string') return refused(errors.invalidArgument, '');
    if (isUnknown(element)) return refused(errors.notSupported, '');
    const error = standard.judgeReading(element, look);
    return error === NO_ERROR ? passOn(() => inner.get(element)) : refused(error, '');
  };
  const set = ([element, value]: unknown[]): Answer => {
    if (session !== 'running') return refused(outside('set'));
    if (typeof element !== 'string') return refused(errors.invalidArgument);
    if (isUnknown(element)) return refused(errors.notSupported);
    if (typeof value !== 'string') return refused(errors.wrongType);
    const error = standard.judgeWriting(element, value, look, behavior().limits);
    return error === NO_ERROR ? passOn(() => inner.set(element, value)) : refused(error);
  };

  const call =
    (name: FunctionName, work: (args: unknown[]) => Answer) =>
    (...args: unknown[]): string => {
      const at = clock();
      const { result, error } = work(args);
      lastError = behavior().silent ? NO_ERROR : error;
      heard({ at, name: names[name], args: args.map(String), result, error: lastError });
      return result;
    };
  // Asking about an error does not change it.
  const ask = (name: FunctionName, work: (code: unknown) => string) => call(name, ([code]) => ({ result: work(code), error: lastError }));

  return {
    functions: {
      initialize: call('initialize', initialize),
      terminate: call('terminate', terminate),
      get: call('get', get),
      set: call('set', set),
      commit: call('commit', commit),
      lastError: ask('lastError', () => lastError),
      errorString: ask('errorString', (code) => inner.errorString(String(code))),
      diagnostic: ask('diagnostic', (code) => inner.diagnostic(String(code))),
    },
    end: () => {
      session = 'ended';
    },
  };
}

/** Starting, committing and ending take "" and nothing else: not a missing argument, not null (SCORM 1.2 RTE 3.4.3, SCORM 2004 RTE 3.1.3). */
function isEmptyString(args: unknown[]): boolean {
  return args.length === 1 && args[0] === '';
}
