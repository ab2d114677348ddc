import type { FaultName } from './faults.ts';
import { isCall, type LogEntry, type LoggedCall, type LoggedEvent } from './log.ts';
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
  /** Whether it was done with a learner who was set up and did not begin with nothing. */
  isSetUp: boolean;
}

export type Checklist = Readonly<Record<CheckId, CheckState>>;

const OPEN: CheckState = { state: 'open', launch: null, at: null, isSetUp: false };
const UNDER_WAY: CheckState = { ...OPEN, state: 'under way' };
const doneAt = ({ launch, at }: LogEntry): CheckState => ({ ...OPEN, state: 'done', launch, at });

/** A checklist on which nothing is ticked. */
export const emptyChecklist: Checklist = mapChecks(() => OPEN);

/** Reads off the log what has been seen to work. Nothing is ticked by hand. */
export function checklistOf(log: readonly LogEntry[], facts: Facts, subject: Subject): Checklist {
  const setUp = launchesSetUp(log);
  return mapChecks((id) => {
    const state = RULES[id](log, facts, subject);
    return { ...state, isSetUp: state.launch !== null && setUp.has(state.launch) };
  });
}

/**
 * Joins what is seen now with what was seen on earlier visits, since the log begins anew with each visit. What was done
 * without a learner set up for it counts more.
 */
export function withEarlier(now: Checklist, earlier: Checklist): Checklist {
  const isBetter = (id: CheckId) => earlier[id].isSetUp && now[id].state === 'done' && !now[id].isSetUp;
  return mapChecks((id) => (earlier[id].state === 'done' && !isBetter(id) ? earlier[id] : now[id]));
}

/** Launches of a learner who was set up. */
function launchesSetUp(log: readonly LogEntry[]): ReadonlySet<number> {
  return new Set(log.flatMap((entry) => ('event' in entry && entry.isSetUp ? [entry.launch] : [])));
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
/**
 * Whether an entry reads resume data of an earlier launch: some is there before this one has written any. With a learner
 * who was set up, the course itself must have written some before: what was planted proves nothing.
 */
function resumes(log: readonly LogEntry[], { resumeData }: Facts): (entry: LogEntry) => boolean {
  const setUp = launchesSetUp(log);
  const writings = log.flatMap((each, index) =>
    isSet(each) && each.args[0] === resumeData && each.result === 'true' ? [{ index, launch: each.launch }] : [],
  );
  return (entry) => {
    if (!does(entry, 'LMSGetValue', 'GetValue') || entry.args[0] !== resumeData || entry.result === '') return false;
    const now = log.indexOf(entry);
    const before = writings.filter(({ index }) => index < now);
    return before.every(({ launch }) => launch !== entry.launch) && (before.length > 0 || !setUp.has(entry.launch));
  };
}

/** Done when the conditions are met one after the other, in this order; the entry that meets the last one says when. */
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

/**
 * What the LMS holds of what content told it, after each saving that arrived. What was told in a launch and never arrived is
 * lost with that launch.
 */
function savings(log: readonly LogEntry[]): { entry: LoggedCall; values: ReadonlyMap<string, string> }[] {
  let stored = new Map<string, string>();
  let told = new Map<string, string>();
  return log.flatMap((entry) => {
    if (isEvent('launched')(entry)) told = new Map(stored);
    if (isSet(entry) && entry.result === 'true') told.set(entry.args[0] ?? '', entry.args[1] ?? '');
    if (!isCall(entry) || !isGood(entry)) return [];
    stored = new Map(told);
    return [{ entry, values: stored }];
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
function launchesWith(log: readonly LogEntry[], condition: Pick<LoggedEvent, 'review'> | Pick<LoggedEvent, 'quirks'>): LogEntry[][] {
  const [[name, value]] = Object.entries(condition) as [['review' | 'quirks', unknown]];
  const found = new Map<number, LogEntry[]>();
  for (const entry of log) {
    if ('event' in entry && entry.event === 'launched' && entry[name] === value) found.set(entry.launch, []);
    found.get(entry.launch)?.push(entry);
  }
  return [...found.values()];
}

/** The course is opened to look back, tells the LMS neither status nor score, and is closed. */
const review: Rule = (log, facts) => {
  const told = (entry: LogEntry) => isSet(entry) && [facts.score, ...facts.status].includes(entry.args[0] ?? '');
  const launches = launchesWith(log, { review: true }).filter((entries) => entries.some(isStart) && !entries.some(told));
  const end = launches.flatMap((entries) => entries.filter(isEnd))[0];
  if (end !== undefined) return doneAt(end);
  return launches.length > 0 ? UNDER_WAY : OPEN;
};

/** A whole launch with the ways of an LMS: started, saved, closed. */
const quirks =
  (id: QuirksId): Rule =>
  (log) => {
    const states = launchesWith(log, { quirks: id }).map((entries) => inTurn(entries, isStart, isGood, isEnd));
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
  signedOut: (log, facts) => inTurn(log, struckBy('signedOut'), isStart, resumes(log, facts), isGood),
  slow: (log) => inTurn(log, (entry) => struckBy('slow')(entry) && isGood(entry)),
  crashed: (log, facts) => inTurn(log, isEvent('crashed'), isStart, resumes(log, facts)),
  noInteractions: overcomes('noInteractions'),
  review,
  moodle: quirks('moodle'),
  'open-edx': quirks('open-edx'),
};
