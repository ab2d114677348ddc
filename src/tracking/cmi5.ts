import { encode } from '../course/record/codec.ts';
import { courseIri } from '../course/record/course-iri.ts';
import { merge } from '../course/record/merge.ts';
import { answered } from './cmi5/answered.ts';
import { connect, type Connection } from './cmi5/connect.ts';
import type { KeptDocument } from './cmi5/document.ts';
import { due, type CoursePart, type Due } from './cmi5/due.ts';
import { mergeKept, type Kept } from './cmi5/kept.ts';
import type { Outbox } from './cmi5/outbox.ts';
import { idOf, nameOf, type LaunchParameters } from './cmi5/parameters.ts';
import type { Network } from './cmi5/requests.ts';
import { resultOf, type Draft } from './cmi5/statements.ts';
import { toldBefore } from './cmi5/told-before.ts';
import type { Visit, VisitShelf } from './cmi5/visit.ts';
import type { Answer } from './keeper.ts';
import type { Delivery, Launch, Lms } from './lms.ts';
import type { Report, Standing } from './report.ts';

/** What cmi5 is told about beside the report. */
export interface Cmi5Course {
  /** Id of the course. */
  id: string;
  /** Lessons and talks, in the course's order. */
  parts: readonly CoursePart[];
  /** Language tag of their titles. */
  language: string;
}

/** What the adapter needs of its surroundings. */
export interface Cmi5Surroundings extends Network {
  /** A new random UUID. */
  uuid(): string;
  shelf: VisitShelf;
  /** Goes to an address of the LMS with the whole window. */
  leave(url: string): void;
  /** Takes a sentence for whoever looks into a failing LMS. */
  note(sentence: string): void;
}

/** Milliseconds a window is given to get to the LMS's own page. */
const LEAVING = 30_000;

/** How often an LMS that does not answer is asked for its verdicts, before one is told without knowing. */
const LOOKS = 3;

/**
 * A conversation with a cmi5 LMS (cmi5 1.0 "Quartz", xAPI 1.0.3).
 *
 * The maintained library, `@xapi/cmi5` 1.4.0, was held against the same rules and is the oracle of the tests, which
 * compare our statements with its own field by field. It is not what runs, because it
 * - has no line for statements to wait in, builds each anew with another id at every try, and sends by XMLHttpRequest, so
 *   that what was under way when the network or the page went is lost or told twice ("terminated" above all);
 * - asks for a second token after a reload unless the caller has kept the first, and takes an `error-code` for a token;
 * - knows neither "once in an enrollment" nor "never failed after passed", and sends "failed" above the mark;
 * - writes a session of exactly one day as `P1DT`, and leaves a mark of 0 out of the context;
 * - is 31 KB compressed, with axios in it twice, where the whole launch page is to stay below 14.
 */
export class Cmi5 implements Lms {
  readonly #parameters: LaunchParameters;
  readonly #course: Cmi5Course;
  readonly #surroundings: Cmi5Surroundings;
  #visit: Visit;
  #connection: Connection | null = null;
  /** What is under way with the LMS, or was last: one thing after the other. */
  #work: Promise<unknown> = Promise.resolve();
  #closed = false;
  /** How often the LMS may still be asked in this launch which verdicts it has. */
  #looksLeft = LOOKS;

  constructor(parameters: LaunchParameters, course: Cmi5Course, surroundings: Cmi5Surroundings) {
    this.#parameters = parameters;
    this.#course = course;
    this.#surroundings = surroundings;
    this.#visit = surroundings.shelf.read();
  }

  async open(): Promise<Launch | null> {
    if (this.#visit.ended || this.#closed) return null;
    const { note } = this.#surroundings;
    const keep = (change: Partial<Visit>) => this.#keep(change);
    const connection = await connect({ parameters: this.#parameters, network: this.#surroundings, visit: this.#visit, keep, note });
    if (connection === null) return null;
    this.#connection = connection;
    const { outbox, document, data, isNew } = connection;
    if (this.#visit.startedAt === null) {
      this.#add(outbox, { kind: 'session', verb: 'initialized', at: this.#now() });
      this.#keep({ startedAt: this.#visit.latest });
    }
    // Where only the network stands in the way, the first saving says it.
    if ((await outbox.send(false)) === 'refused' && outbox.waiting.some(({ verb }) => verb === 'initialized')) return null;
    const { record, told } = document.kept;
    return {
      learnerName: nameOf(this.#parameters.actor),
      // By enrollment and activity: what was done in one is not to be told in another.
      learnerId: [idOf(this.#parameters.actor), this.#parameters.registration, this.#parameters.activityId].join(' '),
      isNew: isNew && told.length === 0,
      saved: isNew ? '' : encode(record),
      place: '',
      standing: standingOf(document.kept),
      passMark: data.masteryScore === null ? null : Math.round(data.masteryScore * 10_000) / 100,
      records: data.records,
    };
  }

  save(delivery: Delivery): Promise<boolean> {
    // Its owner gives a saving up after a minute, and asks for the next while it may still go on.
    return this.#next(() => this.#save(delivery));
  }

  onRecord(report: Report): Report {
    if (report.status === 'incomplete') return report;
    const standing = standingOf(this.#connection!.document.kept);
    return { ...report, ...standing, lessonStatus: standing.status };
  }

  answered(answer: Answer, name?: string): string {
    const id = name ?? this.#surroundings.uuid();
    if (this.#connection === null || this.#closed || this.#connection.outbox.waiting.some((statement) => statement.id === id)) return id;
    this.#add(this.#connection.outbox, answered(answer, this.#iri), id, name !== undefined);
    return id;
  }

  /**
   * The page goes away: all that is missing and "terminated" are sent at once, and whether they arrive cannot be known at
   * once. Called again, it sends what the LMS has not confirmed once more, and nothing new.
   */
  close(delivery: Delivery | null): boolean {
    if (this.#connection === null) return true;
    const { outbox, document } = this.#connection;
    if (!this.#closed && delivery !== null) this.#take(this.#connection, delivery);
    this.#closed = true;
    if (delivery !== null && !this.#visit.ended) document.storeLast();
    this.#terminate(outbox, delivery?.elapsed);
    this.#keep({ ended: true });
    outbox.sendLast();
    return outbox.waiting.length === 0;
  }

  leave(delivery: Delivery | null): Promise<boolean> {
    return this.#next(async () => this.#connection === null || (await this.#leave(this.#connection, delivery)));
  }

  async #save(delivery: Delivery): Promise<boolean> {
    if (this.#connection === null) return false;
    const { document, outbox } = this.#connection;
    // Nothing may follow the end, whether the LMS has confirmed it or not; what was there before it is stored.
    if (this.#closed) return document.holds(delivery.report.record);
    if (!(await this.#knowsVerdicts(this.#connection, delivery.report))) return false;
    const isAll = this.#take(this.#connection, delivery);
    const isStored = await document.store(delivery.careful);
    outbox.agreeWith(document.kept);
    // An LMS that takes nothing at all just now has not said that it takes no statements of this kind.
    return (await outbox.send(isStored)) === 'sent' && isStored && isAll;
  }

  /**
   * A verdict without an id on record may have been told all the same, by a launch whose document the LMS did not take. It must
   * not be told a second time (cmi5 9.3). Whether it may be told now: not while nobody knows, unless the LMS never answers.
   */
  async #knowsVerdicts({ document, resources }: Connection, { completion, success }: Report): Promise<boolean> {
    const isNews = (key: string) => document.kept.ids[key] === undefined && !document.kept.told.includes(key);
    const isDue = (completion === 'completed' && isNews('completed')) || (success === 'passed' && isNews('passed'));
    if (!isDue || this.#looksLeft === 0) return true;
    const told = await toldBefore(resources);
    this.#looksLeft = told ? 0 : this.#looksLeft - 1;
    document.kept = mergeKept(told ?? document.kept, document.kept);
    return this.#looksLeft === 0;
  }

  async #leave(connection: Connection, delivery: Delivery | null): Promise<boolean> {
    const { document, outbox, data } = connection;
    if (!this.#closed) {
      if (delivery !== null) this.#take(connection, delivery);
      if ((await outbox.send(false)) === 'later' || (delivery !== null && !(await document.store(true)))) return false;
    }
    // From here on nothing may follow: the LMS may have heard "terminated" even if it does not answer.
    this.#closed = true;
    this.#terminate(outbox, delivery?.elapsed);
    this.#keep({ ended: true });
    if ((await outbox.send(true)) !== 'sent') return false;
    if (data.returnUrl === null) return true;
    this.#surroundings.leave(data.returnUrl);
    // The window goes now. An address that is no page, such as that of a file, leaves it where it is: then it says that all is stored.
    return new Promise((resolve) => this.#surroundings.timing.later(() => resolve(true), LEAVING));
  }

  /** Takes in what there is to tell. Whether this session may tell all of it: it has one verdict, once (cmi5 9.3). */
  #take({ document, outbox, data }: Connection, { report, elapsed }: Delivery): boolean {
    const { parts, language } = this.#course;
    document.kept = { ...document.kept, record: merge(document.kept.record, report.record) };
    const telling = { parts, language, iri: this.#iri, masteryScore: data.masteryScore, elapsed: this.#within(elapsed), now: this.#now() };
    const open = due(report, document.kept.told, telling).filter(({ key }) => !outbox.holds(key));
    const { verdict } = this.#visit;
    // One that this visit has told already is told under its own id: the document was written before it was known to have arrived.
    const mine = open.filter(({ key }) => (key !== 'passed' && key !== 'failed') || verdict === null || verdict === key);
    for (const draft of mine) this.#tell(document, outbox, draft, report);
    return mine.length === open.length;
  }

  /** Keeps the id of a statement, and puts it in line. */
  #tell(document: KeptDocument, outbox: Outbox, draft: Due, { score }: Report): void {
    const { key } = draft;
    const { kept } = document;
    const known = kept.ids[key];
    const id = known ?? this.#surroundings.uuid();
    document.kept = { ...kept, ids: { ...kept.ids, [key]: id }, score: key === 'passed' ? score : kept.score };
    if (key === 'passed' || key === 'failed') this.#keep({ verdict: key });
    this.#add(outbox, draft, id, known !== undefined);
  }

  /** "Terminated", once. */
  #terminate(outbox: Outbox, elapsed = Infinity): void {
    if (this.#visit.ended || outbox.waiting.some(({ verb }) => verb === 'terminated')) return;
    this.#add(outbox, { kind: 'session', verb: 'terminated', at: this.#now(), result: resultOf.terminated(this.#within(elapsed)) });
  }

  #add(outbox: Outbox, draft: Omit<Draft, 'id'>, id = this.#surroundings.uuid(), mayBeThere = false): void {
    const at = Math.max(draft.at, this.#visit.latest);
    this.#keep({ latest: at });
    outbox.add({ ...draft, id, at, mayBeThere });
  }

  /** A learner's time is never longer than the session, which has begun by now (cmi5 9.5.4). */
  #within(elapsed: number): number {
    return Math.min(elapsed, Math.max(this.#now(), this.#visit.latest) - this.#visit.startedAt!);
  }

  readonly #iri = (kind: string, id: string): string => courseIri(this.#course.id, kind, id);

  #now(): number {
    return this.#surroundings.timing.now();
  }

  #keep(change: Partial<Visit>): void {
    this.#visit = { ...this.#visit, ...change };
    this.#surroundings.shelf.write(this.#visit);
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(work);
    // What failed keeps nothing that follows from being tried.
    this.#work = done.catch(() => undefined);
    return done;
  }
}

/** What the LMS has confirmed. A better score after a pass is not among it: "passed" is told once in an enrollment (cmi5 9.3). */
function standingOf({ told, score }: Kept): Standing {
  return { status: told.includes('passed') ? 'passed' : told.includes('completed') ? 'completed' : 'incomplete', score };
}
