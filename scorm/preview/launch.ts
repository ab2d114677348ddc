import { NO_ERROR, type ApiFunctions } from './api.ts';
import type { CmiValues } from './attempt.ts';
import { fateOf, SLOW, type Faults } from './faults.ts';
import type { LoggedCall } from './log.ts';
import { isSameValue } from './quirks.ts';
import type { Opening, Standard } from './standard.ts';
import { strictApi } from './strict-api.ts';

/** What a launch needs of the LMS around it. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  clock(): number;
  /** Holds up the page for so many milliseconds. */
  wait(milliseconds: number): void;
  faults(): Faults;
  /** The next saving has been made to fail. */
  failed(): void;
  /** What the LMS has of the learner. */
  kept(): CmiValues;
  keep(values: CmiValues): void;
  heard(call: Omit<LoggedCall, 'launch'>): void;
}

/** One launch of the course. */
export interface Launch<Api> {
  api: Api;
  /** The data model, written or not. */
  values(): CmiValues;
  /** When elements were last written, in milliseconds since 1970. */
  written: ReadonlyMap<string, number>;
  isRunning(): boolean;
  /** Ends the session from the side of the LMS. What content says afterwards is refused. */
  end(): void;
}

type Effect = Pick<LoggedCall, 'stored' | 'by'>;

/** Opens the course once: a run-time that keeps to the standard, in front of a store that may be made to fail. */
export function startLaunch<Api>(standard: Standard<Api>, opening: Opening, lms: Surroundings): Launch<Api> {
  const { quirks } = opening;
  const runTime = standard.start(standard.opening(opening));
  const inner = runTime.functions;
  const written = new Map<string, number>();
  // What content finds at launch is what the LMS has.
  const tried = new Map(Object.entries(runTime.values()));
  let running = false;
  let error: string | null = null;
  let effect: Effect = {};

  /** What the LMS would store of these values. An LMS that skips values it has tried before takes the new ones only. */
  const offered = (values: CmiValues): { news: CmiValues; isLost: boolean } => {
    if (!quirks.skipsTried || standard.id !== 'scorm12') return { news: values, isLost: false };
    const known = lms.kept();
    const isTried = ([element, value]: [string, string]) => isSameValue(tried.get(element), value);
    const fresh = Object.fromEntries(Object.entries(values).filter((entry) => !isTried(entry)));
    for (const [element, value] of Object.entries(fresh)) tried.set(element, value);
    const isLost = [...written.keys()].some((element) => !(element in fresh) && !isSameValue(known[element], values[element] ?? ''));
    return { news: { ...known, ...fresh }, isLost };
  };
  /** Stores, or not; gives whether content is told so. */
  const save = (values: CmiValues): boolean => {
    if (lms.faults().slow) lms.wait(SLOW);
    const { news, isLost } = offered(values);
    const fate = fateOf(lms.faults(), quirks.deadConnectionSaysTrue);
    if (fate.by === 'failNext') lms.failed();
    if (fate.stored) lms.keep(news);
    const by = fate.by ?? (isLost ? 'tried' : null);
    effect = { stored: fate.stored && !isLost, ...(by === null ? {} : { by }) };
    return fate.confirmed;
  };
  const answer = (result: boolean, code: string): string => {
    if (!result) error = code;
    return String(result);
  };

  const functions: ApiFunctions = {
    ...inner,
    initialize(empty) {
      error = null;
      const result = inner.initialize(empty);
      running = result === 'true';
      return result;
    },
    commit(empty) {
      error = null;
      const result = inner.commit(empty);
      return result === 'true' ? answer(save(runTime.values()), standard.errors.commitFailed) : result;
    },
    terminate(empty) {
      error = null;
      const refusal = fateOf(lms.faults(), quirks.deadConnectionSaysTrue).confirmed ? null : standard.errors.terminateFailed;
      if (refusal !== null && !standard.endsAnyway) return answer(save(runTime.values()), refusal);
      const result = inner.terminate(empty);
      if (result !== 'true') return result;
      running = false;
      return answer(save(runTime.ended(quirks)), standard.errors.terminateFailed);
    },
    get(element) {
      error = null;
      if (quirks.blind?.test(element)) {
        error = NO_ERROR;
        return '';
      }
      const value = inner.get(element);
      if (quirks.unsetIsNoError && value === '' && inner.lastError() === '403') error = NO_ERROR;
      return value;
    },
    set(element, value) {
      error = null;
      const result = inner.set(element, value);
      if (result !== 'true') return result;
      written.set(element, lms.clock());
      if (quirks.storesAtOnce && fateOf(lms.faults(), false).stored) lms.keep({ ...lms.kept(), [element]: value });
      return result;
    },
    lastError: () => error ?? inner.lastError(),
  };
  const leave = () => {
    const { generous, noInteractions } = lms.faults();
    return { limits: !generous && !quirks.longTexts, interactions: !noInteractions, silent: quirks.hidesErrors };
  };
  const strict = strictApi(
    standard,
    functions,
    runTime.look,
    leave,
    (call) => {
      const refusedInteraction = !leave().interactions && call.args[0]?.startsWith('cmi.interactions') === true;
      lms.heard({ ...call, ...(refusedInteraction ? { by: 'noInteractions' } : effect) });
      effect = {};
    },
    lms.clock,
  );
  return {
    api: standard.present(strict.functions),
    values: runTime.values,
    written,
    isRunning: () => running,
    end() {
      running = false;
      strict.end();
    },
  };
}
