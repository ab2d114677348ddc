import type { FaultName } from './faults.ts';
import { isCall, type LogEntry, type LoggedCall } from './log.ts';
import type { QuirksId } from './quirks.ts';
import type { Facts } from './standard.ts';
import type { Subject } from './subject.ts';

/** What the course should come through before it goes to learners, in the order in which it is best tried. */
export const CHECKS = [
  'started',
  'resumed',
  'failedTry',
  'passed',
  'certificate',
  'cut',
  'failNext',
  'pretends',
  'signedOut',
  'slow',
  'crashed',
  'noInteractions',
  'review',
  'moodle',
  'open-edx',
] as const;

export type CheckId = (typeof CHECKS)[number];

/** How far a check has come. `under way`: the fault has struck, and what the course makes of it is not seen yet. */
export interface CheckState {
  state: 'open' | 'under way' | 'done';
  /** Launch in which it was done, from 1; null before. */
  launch: number | null;
  /** Milliseconds since 1970; null before. */
  at: number | null;
}

export type Checklist = Readonly<Record<CheckId, CheckState>>;

const OPEN: CheckState = { state: 'open', launch: null, at: null };
const UNDER_WAY: CheckState = { state: 'under way', launch: null, at: null };
const doneAt = ({ launch, at }: LogEntry): CheckState => ({ state: 'done', launch, at });

/** A checklist on which nothing is ticked. */
export const emptyChecklist: Checklist = mapChecks(() => OPEN);

/** Reads off the log what has been seen to work. Nothing is ticked by hand. */
export function checklistOf(log: readonly LogEntry[], facts: Facts, subject: Subject): Checklist {
  return mapChecks((id) => RULES[id](log, facts, subject));
}

/** What was done before stays done: the log begins anew with each visit. */
export function withEarlier(now: Checklist, earlier: Checklist): Checklist {
  return mapChecks((id) => (earlier[id].state === 'done' ? earlier[id] : now[id]));
}

function mapChecks(state: (id: CheckId) => CheckState): Checklist {
  return Object.fromEntries(CHECKS.map((id) => [id, state(id)])) as Record<CheckId, CheckState>;
}

type Rule = (log: readonly LogEntry[], facts: Facts, subject: Subject) => CheckState;

const does = (call: LogEntry, ...names: string[]): call is LoggedCall => isCall(call) && names.includes(call.name);
const isStart = (entry: LogEntry) => does(entry, 'LMSInitialize', 'Initialize') && entry.result === 'true';
const isSet = (entry: LogEntry): entry is LoggedCall => does(entry, 'LMSSetValue', 'SetValue');
const isGood = (entry: LogEntry) => isCall(entry) && entry.result === 'true' && entry.stored === true;
const isEnd = (entry: LogEntry) => 'event' in entry && (entry.event === 'closed' || entry.event === 'crashed');
const isEvent = (event: string) => (entry: LogEntry) => 'event' in entry && entry.event === event;
/** Whether an entry reads resume data of an earlier launch: some is there before this one has written any. */
function resumes(log: readonly LogEntry[], { resumeData }: Facts): (entry: LogEntry) => boolean {
  return (entry) => {
    if (!does(entry, 'LMSGetValue', 'GetValue') || entry.args[0] !== resumeData || entry.result === '') return false;
    const written = log.findIndex((each) => each.launch === entry.launch && isSet(each) && each.args[0] === resumeData);
    return written === -1 || written > log.indexOf(entry);
  };
}

/** Done at the first entry that satisfies the last condition after each condition before it was satisfied in turn. */
function inTurn(log: readonly LogEntry[], ...conditions: ((entry: LogEntry) => boolean)[]): CheckState {
  let met = 0;
  for (const entry of log) {
    if (!conditions[met]?.(entry)) continue;
    met += 1;
    if (met === conditions.length) return doneAt(entry);
  }
  return met === 0 ? OPEN : UNDER_WAY;
}

const struckBy = (fault: FaultName) => (entry: LogEntry) => isCall(entry) && entry.by === fault;
/** The fault strikes, and a later saving arrives. */
const overcomes =
  (fault: FaultName): Rule =>
  (log) =>
    inTurn(log, struckBy(fault), isGood);

/** What content told the LMS of an element in the last saving that arrived, call by call. */
function savings(log: readonly LogEntry[]): { entry: LoggedCall; values: ReadonlyMap<string, string> }[] {
  const values = new Map<string, string>();
  return log.filter(isCall).flatMap((entry) => {
    if (isSet(entry) && entry.result === 'true') values.set(entry.args[0] ?? '', entry.args[1] ?? '');
    return isGood(entry) ? [{ entry, values: new Map(values) }] : [];
  });
}

/** Whether the LMS has heard of the goal. Where one element tells all, some LMSs must hear "completed" of a pass too. */
const isReached = (values: ReadonlyMap<string, string>, { status }: Facts, { goal }: Subject) =>
  status.some(
    (name) => values.get(name) === 'passed' || ((status.length === 1 || goal === 'completed') && values.get(name) === 'completed'),
  );

/** A score below the pass mark, or the word itself. A score alone is none: whoever passes the test first may have lessons to do. */
const isFailed = (values: ReadonlyMap<string, string>, { status, score, percent }: Facts, { passMark }: Subject) => {
  const told = values.get(score);
  return status.some((name) => values.get(name) === 'failed') || (told !== undefined && passMark !== null && percent(told) < passMark);
};

const failedTry: Rule = (log, facts, subject) => {
  const saving = savings(log).find(({ values }) => isFailed(values, facts, subject) && !isReached(values, facts, subject));
  return saving === undefined ? OPEN : doneAt(saving.entry);
};

const passed: Rule = (log, facts, subject) => {
  const saving = savings(log).find(({ values }) => isReached(values, facts, subject));
  return saving === undefined ? OPEN : doneAt(saving.entry);
};

/** Launches that were opened under a condition, each with what happened in it. */
function launchesWith(log: readonly LogEntry[], fault: string, value: boolean | QuirksId): LogEntry[][] {
  let now: unknown = null;
  const found = new Map<number, LogEntry[]>();
  for (const entry of log) {
    if ('event' in entry && entry.event === 'fault' && entry.fault === fault) now = entry.value;
    if ('event' in entry && entry.event === 'launched' && now === value) found.set(entry.launch, []);
    found.get(entry.launch)?.push(entry);
  }
  return [...found.values()];
}

/** The course is opened to look back, tells the LMS neither status nor score, and is closed. */
const review: Rule = (log, facts) => {
  const told = (entry: LogEntry) => isSet(entry) && [facts.score, ...facts.status].includes(entry.args[0] ?? '');
  const launches = launchesWith(log, 'review', true).filter((entries) => entries.some(isStart) && !entries.some(told));
  const end = launches.flatMap((entries) => entries.filter(isEnd))[0];
  if (end !== undefined) return doneAt(end);
  return launches.length > 0 ? UNDER_WAY : OPEN;
};

/** A whole launch with the ways of an LMS: started, saved, closed. */
const quirks =
  (id: QuirksId): Rule =>
  (log) => {
    const states = launchesWith(log, 'quirks', id).map((entries) => inTurn(entries, isStart, isGood, isEnd));
    return states.find(({ state }) => state === 'done') ?? states.find(({ state }) => state === 'under way') ?? OPEN;
  };

const RULES: Readonly<Record<CheckId, Rule>> = {
  started: (log) => inTurn(log, isStart),
  resumed: (log, facts) => inTurn(log, resumes(log, facts)),
  failedTry,
  passed,
  certificate: (log) => inTurn(log, isEvent('certificate')),
  cut: overcomes('cut'),
  failNext: overcomes('failNext'),
  pretends: overcomes('pretends'),
  signedOut: (log) => inTurn(log, struckBy('signedOut'), isStart, isGood),
  slow: (log) => inTurn(log, (entry) => struckBy('slow')(entry) && isGood(entry)),
  crashed: (log, facts) => inTurn(log, isEvent('crashed'), isStart, resumes(log, facts)),
  noInteractions: overcomes('noInteractions'),
  review,
  moodle: quirks('moodle'),
  'open-edx': quirks('open-edx'),
};
