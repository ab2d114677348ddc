import type { Scorm12Api } from './api.ts';
import { newAttempt, readAttempt, type Attempt, type CmiValues, type Shelf } from './attempt.ts';
import { NO_FAULTS, type Faults } from './faults.ts';
import { startLaunch, type Launch } from './launch.ts';
import type { LogEntry, LoggedEvent } from './log.ts';
import { isSameValue, QUIRKS } from './quirks.ts';
import { scorm12 } from './scorm12/scorm12.ts';
import type { Standard } from './standard.ts';

/** A small LMS for one learner and one course: what coordinators preview with and what tests run against. */
export interface Lms<Api> {
  readonly standard: Standard<Api>;
  attempt(): Attempt;
  /** What the LMS holds: what was stored, and what it gave to the running launch. What content wrote counts once it is stored. */
  values(): CmiValues;
  /** What content last said in the latest launch, by element, where the LMS holds something else. */
  unstored(): ReadonlyMap<string, string>;
  /** When elements were last written in the latest launch, in milliseconds since 1970. */
  written(): ReadonlyMap<string, number>;
  /** Every call and event of this learner, over all launches, oldest first. */
  log(): readonly LogEntry[];
  faults(): Faults;
  /** Makes something go wrong, or well again. */
  setFaults(changed: Partial<Faults>): void;
  /** Milliseconds that the LMS lets pass before its API appears, from the next launch on. */
  apiAfter(): number;
  /** Starts a launch and gives the API to put where content looks for it. A launch still running is closed first. */
  launch(): Api;
  isRunning(): boolean;
  /**
   * The window of the course is gone. When it crashed, the course could say no last word: what was committed stays; the
   * rest, and the time of the session, are lost.
   */
  close(how?: 'closed' | 'crashed'): void;
  /** Writes down that the course showed the learner's certificate. */
  sawCertificate(): void;
  /** Forgets the learner, and the log, and starts over with another; with resume data, as if they had come that far. */
  startOver(name: string, resumeData?: string): void;
  /** Changes the learner's name from the next launch on. */
  rename(name: string): void;
  /** Calls `heard` after anything above changed; returns the way to stop. */
  listen(heard: () => void): () => void;
}

export interface LmsSettings {
  shelf: Shelf;
  /** Name under which the attempt is kept on the shelf. */
  key: string;
  /** "Last, First" of a first learner. */
  learnerName: string;
  /** What the identifiers of its learners begin with. "learner" when left out. */
  learnerPrefix?: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Elements the manifest settles, such as a pass mark (`cmi.student_data.mastery_score`, `cmi.scaled_passing_score`). */
  given?: CmiValues;
  /** Holds up the page, for an LMS made slow. */
  wait?: (milliseconds: number) => void;
}

/** Opens a SCORM 1.2 LMS over what is kept on the shelf. */
export function openLms(settings: LmsSettings): Lms<Scorm12Api> {
  return openLmsFor(scorm12, settings);
}

/** Opens an LMS of a standard over what is kept on the shelf. */
export function openLmsFor<Api>(standard: Standard<Api>, settings: LmsSettings): Lms<Api> {
  const { shelf, key, learnerName, learnerPrefix = 'learner', clock, given = {}, wait = () => undefined } = settings;
  let attempt = readAttempt(shelf, key) ?? newAttempt(1, learnerName);
  let log: readonly LogEntry[] = [];
  let faults = NO_FAULTS;
  let latest: Launch<Api> | null = null;
  let isOpen = false;
  const listeners = new Set<() => void>();

  const tell = () => listeners.forEach((heard) => heard());
  const keep = (next: Attempt) => {
    attempt = next;
    shelf.setItem(key, JSON.stringify(attempt));
  };
  const note = (event: Omit<LoggedEvent, 'at' | 'launch'>) => {
    log = [...log, { at: clock(), launch: attempt.launches, ...event }];
  };
  const change = <Result>(work: () => Result): Result => {
    const result = work();
    tell();
    return result;
  };
  const stop = (how: 'closed' | 'crashed') => {
    latest?.end();
    if (isOpen) note({ event: how });
    isOpen = false;
  };
  const set = (changed: Partial<Faults>) => {
    for (const [fault, value] of Object.entries(changed) as [keyof Faults, Faults[keyof Faults]][])
      if (faults[fault] !== value) note({ event: 'fault', fault, value });
    faults = { ...faults, ...changed };
  };
  const start = (): Api => {
    stop('closed');
    const number = attempt.launches + 1;
    keep({ ...attempt, launches: number });
    // Whoever opens the course anew has signed in again.
    set({ signedOut: false });
    const { review, quirks } = faults;
    note({ event: 'launched', review, quirks, ...(attempt.isSetUp ? { isSetUp: true } : {}) });
    isOpen = true;
    latest = startLaunch(
      standard,
      { attempt, learnerId: `${learnerPrefix}-${attempt.learner.number}`, given, review, quirks: QUIRKS[quirks] },
      {
        clock,
        wait,
        faults: () => faults,
        failed: () => set({ failNext: false }),
        kept: () => attempt.values,
        keep: (values) => keep({ ...attempt, values }),
        heard: (call) => change(() => (log = [...log, { ...call, launch: number }])),
      },
    );
    return latest.api;
  };

  const held = (): CmiValues => {
    if (!latest?.isRunning()) return attempt.values;
    const { written } = latest;
    const untouched = Object.entries(latest.values()).filter(([element]) => !written.has(element));
    const stored = Object.entries(attempt.values).filter(([element]) => written.has(element));
    return Object.fromEntries([...untouched, ...stored]);
  };
  const unstored = (): ReadonlyMap<string, string> => {
    const said = latest?.values() ?? {};
    const elements = [...(latest?.written.keys() ?? [])];
    const differing = elements.filter((element) => !isSameValue(attempt.values[element] ?? '', said[element] ?? ''));
    return new Map(differing.map((element) => [element, said[element] ?? '']));
  };

  return {
    standard,
    attempt: () => attempt,
    values: held,
    unstored,
    written: () => latest?.written ?? new Map(),
    log: () => log,
    faults: () => faults,
    setFaults: (changed) => change(() => set(changed)),
    apiAfter: () => QUIRKS[faults.quirks].apiAfter,
    isRunning: () => latest?.isRunning() ?? false,
    launch: () => change(start),
    close: (how = 'closed') => change(() => stop(how)),
    sawCertificate: () => change(() => note({ event: 'certificate' })),
    startOver: (name, resumeData) =>
      change(() => {
        stop('closed');
        latest = null;
        log = [];
        keep(newAttempt(attempt.learner.number + 1, name, resumeData === undefined ? null : standard.underWay(resumeData)));
      }),
    rename: (name) => change(() => keep({ ...attempt, learner: { ...attempt.learner, name } })),
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
