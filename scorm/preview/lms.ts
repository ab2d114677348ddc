import { Scorm12API } from 'scorm-again/scorm12';
import type { Call, Scorm12Api } from './api.ts';
import { newAttempt, readAttempt, type Attempt, type CmiValues, type Shelf } from './attempt.ts';
import { strictApi } from './strict-api.ts';

/** A call, and the launch of this learner in which it was made, from 1. */
export interface LoggedCall extends Call {
  launch: number;
}

/** A small SCORM 1.2 LMS for one learner and one course: what coordinators preview with and what tests run against. */
export interface Lms {
  attempt(): Attempt;
  /** Data model of the running launch, written or not; between launches, what was kept. */
  values(): CmiValues;
  /** Every call since the log was last cleared, over all launches, oldest first. */
  calls(): readonly LoggedCall[];
  /** Starts a launch and gives the API to put where content looks for it. A launch still running is closed first. */
  launch(): Scorm12Api;
  isRunning(): boolean;
  /** The window is gone without LMSFinish: what was committed stays, the rest and the session's time are lost. */
  close(): void;
  /** Forgets the learner, and the calls made for them, and starts over with another. */
  startOver(name: string): void;
  /** Changes the learner's name from the next launch on. */
  rename(name: string): void;
  clearCalls(): void;
  /** Calls `heard` after anything above changed; returns the way to stop. */
  listen(heard: () => void): () => void;
}

export interface LmsSettings {
  shelf: Shelf;
  /** Name under which the attempt is kept on the shelf. */
  key: string;
  /** "Last, First" of a first learner. */
  learnerName: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Pass mark an LMS takes from a manifest, in percent: it then decides passed or failed at LMSFinish. Left out, it does not. */
  masteryScore?: number;
}

/** Elements that belong to one launch and are not carried to the next. */
const OF_ONE_LAUNCH = ['cmi.core.session_time', 'cmi.core.exit', 'cmi.core.entry'];

/** Opens the LMS over what is kept on the shelf. */
export function openLms({ shelf, key, learnerName, clock, masteryScore }: LmsSettings): Lms {
  let attempt = readAttempt(shelf, key) ?? newAttempt(1, learnerName);
  let calls: readonly LoggedCall[] = [];
  let running: { runTime: Scorm12API; end: () => void } | null = null;
  const listeners = new Set<() => void>();

  const tell = () => listeners.forEach((heard) => heard());
  const keep = (next: Attempt) => {
    attempt = next;
    shelf.setItem(key, JSON.stringify(attempt));
  };
  const stop = () => {
    running?.end();
    running = null;
  };
  const start = (): Scorm12Api => {
    stop();
    const number = attempt.launches + 1;
    keep({ ...attempt, launches: number });
    const runTime = new Scorm12API({ autocommit: false, logLevel: 'NONE', dataCommitFormat: 'flattened' });
    runTime.loadFromFlattenedJSON(launchValues(attempt, masteryScore), '');
    const hear = (call: Call) => {
      if (call.result === 'true' && call.name === 'LMSCommit') keep({ ...attempt, values: withTotal(valuesOf(runTime), attempt) });
      if (call.result === 'true' && call.name === 'LMSFinish') {
        keep({ ...attempt, values: finished(runTime) });
        running = null;
      }
      calls = [...calls, { ...call, launch: number }];
      tell();
    };
    const { api, end } = strictApi(runTime, hear, clock);
    running = { runTime, end };
    return api;
  };
  const change = <Result>(work: () => Result): Result => {
    const result = work();
    tell();
    return result;
  };

  return {
    attempt: () => attempt,
    values: () => (running ? withTotal(valuesOf(running.runTime), attempt) : attempt.values),
    calls: () => calls,
    isRunning: () => running !== null,
    launch: () => change(start),
    close: () => change(stop),
    startOver: (name) =>
      change(() => {
        stop();
        calls = [];
        keep(newAttempt(attempt.learner.number + 1, name));
      }),
    rename: (name) => change(() => keep({ ...attempt, learner: { ...attempt.learner, name } })),
    clearCalls: () => change(() => (calls = [])),
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}

/** What an error code means, in the words of SCORM 1.2. */
export function errorWords(code: string): string {
  return new Scorm12API({ logLevel: 'NONE' }).LMSGetErrorString(code);
}

/** What content finds at launch (SCORM 1.2 RTE 3.4.4): entry is the LMS's to set, scorm-again does not. */
function launchValues(attempt: Attempt, masteryScore: number | undefined): Record<string, string> {
  const { learner, values } = attempt;
  const isNew = Object.keys(values).length === 0;
  const entry = isNew ? 'ab-initio' : values['cmi.core.exit'] === 'suspend' ? 'resume' : '';
  return {
    ...Object.fromEntries(Object.entries(values).filter(([element]) => !OF_ONE_LAUNCH.includes(element))),
    'cmi.core.student_id': `learner-${learner.number}`,
    'cmi.core.student_name': learner.name,
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.entry': entry,
    'cmi.core.total_time': totalTime(attempt),
    ...(masteryScore === undefined ? {} : { 'cmi.student_data.mastery_score': String(masteryScore) }),
  };
}

/** Time of all finished sessions; LMSFinish adds this one's. */
function totalTime({ values }: Attempt): string {
  return values['cmi.core.total_time'] ?? '00:00:00';
}

/** scorm-again leaves the total time out of what it gives. */
function withTotal(values: Record<string, string>, attempt: Attempt): CmiValues {
  return { ...values, 'cmi.core.total_time': totalTime(attempt) };
}

/** The data model as text. Empty lists come as objects from scorm-again and are left out. */
function valuesOf(runTime: Scorm12API): Record<string, string> {
  const entries = Object.entries(runTime.renderCommitCMI(false));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * What is kept after LMSFinish: the session's time is added to the total, once; content that never set a status is taken
 * for completed (SCORM 1.2 RTE 3.4.4, `cmi.core.lesson_status`).
 */
function finished(runTime: Scorm12API): CmiValues {
  const values = valuesOf(runTime);
  const status = values['cmi.core.lesson_status'];
  return {
    ...values,
    'cmi.core.lesson_status': status === 'not attempted' || !status ? 'completed' : status,
    'cmi.core.total_time': runTime.cmi.getCurrentTotalTime(),
  };
}
