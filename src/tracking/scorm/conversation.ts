import type { Answer } from '../keeper.ts';
import type { Delivery, Launch, Lms } from '../lms.ts';
import type { Report } from '../report.ts';
import { Calls, type Note } from './calls.ts';
import type { Dialect } from './dialect.ts';
import { AnswerQueue, ObjectiveEntries } from './entries.ts';
import type { Api } from './find-api.ts';
import { Ledger, type Element } from './ledger.ts';
import { general, Refusals } from './refusals.ts';

/** What an adapter needs of its surroundings. */
export interface Surroundings {
  /** Whether the network answers; see `reachCheck`. */
  reachable(): Promise<boolean>;
  /** Whether the browser believes it is online. */
  online(): boolean;
  note: Note;
}

/** A conversation with an LMS in one of the SCORM standards. */
export class Conversation implements Lms {
  readonly #calls: Calls;
  readonly #dialect: Dialect;
  readonly #surroundings: Surroundings;
  readonly #ledger = new Ledger();
  readonly #refusals = new Refusals();
  /** Elements the LMS has taken before, of entries whatever their place: a refusal is then of the value, not of the element. */
  readonly #taken = new Set<string>();
  /** Elements of entries that were refused once, though the LMS had taken them in others of their list. */
  readonly #surprises = new Set<string>();
  readonly #answers: AnswerQueue;
  readonly #objectives: ObjectiveEntries;
  /** Changes with every failure, so that resume data offered again differs from what was last tried. */
  #attempt = 0;
  #isFirstSaving = true;
  /** Progress the LMS was told at an earlier launch; null once there is another to tell. */
  #progress: number | null = null;
  /** Whether there is something to tell that cannot be written yet, because the LMS does not say what it has. */
  #isHeldUp = false;
  #unreachable = false;
  #closed = false;

  constructor(api: Api, dialect: Dialect, surroundings: Surroundings) {
    this.#calls = new Calls(api, dialect.names, surroundings.note);
    this.#dialect = dialect;
    this.#surroundings = surroundings;
    this.#answers = new AnswerQueue(this.#calls, dialect);
    this.#objectives = new ObjectiveEntries(this.#calls, dialect, this.#ledger);
  }

  async open(): Promise<Launch | null> {
    if (!this.#calls.initialize() && !this.#isRunning()) return null;
    return this.#dialect.readLaunch(this.#calls, this.#ledger);
  }

  async save(delivery: Delivery): Promise<boolean> {
    // The LMS has said "true" to a dead network once; asking it again would prove nothing.
    if (this.#unreachable && !(await this.#surroundings.reachable())) return false;
    if (this.#closed) return false;
    this.#unreachable = false;
    const offered = this.#offers(delivery);
    if (!this.#deliver(offered) || this.#isHeldUp) return false;
    if (delivery.careful && this.#disagrees(offered)) return this.#doubt(offered);
    // An answer is told once. Whatever else was lost comes again with the next change of the record.
    const isChecked = delivery.careful || offered.some(isOfEntry) || !this.#surroundings.online();
    if (isChecked && !(await this.#surroundings.reachable())) {
      this.#unreachable = true;
      return this.#doubt(offered);
    }
    this.#answers.arrived();
    return true;
  }

  answered(answer: Answer): string {
    this.#answers.add(answer);
    return '';
  }

  close(delivery: Delivery | null, exit = false): boolean {
    const isStored = delivery === null || this.#sayGoodbye(delivery, exit);
    // A window that goes away cannot wait; a learner who leaves can, and the session goes on until all is stored.
    const ends = isStored || !exit;
    const isOver = ends && this.#mayEnd() && this.#calls.finish();
    this.#closed = ends && (isOver || !this.#dialect.survivesEnding);
    if (exit && delivery !== null && !this.#closed) for (const { name, value } of this.#dialect.staying) this.#calls.set(name, value);
    return isStored && (isOver || (exit && this.#closed));
  }

  #sayGoodbye(delivery: Delivery, exit: boolean): boolean {
    const offered = this.#offers(delivery);
    const last = exit ? this.#dialect.leaving(delivery.report) : [];
    const isNews = offered.some(({ name }) => name !== this.#dialect.sessionTime);
    // Finish stores too; but where it fails, what was committed before is kept.
    const isStored = !isNews || this.#deliver(offered);
    for (const { name, value } of isNews ? last : [...offered, ...last]) this.#calls.set(name, value);
    return isStored;
  }

  /** An LMS that makes "completed" of a session which ends without a status had better not be told that it ends. */
  #mayEnd(): boolean {
    const { needsStatus } = this.#dialect;
    if (needsStatus === null || this.#taken.has(needsStatus.name)) return true;
    const found = this.#ledger.value(needsStatus.name);
    return found !== undefined && !needsStatus.none.includes(found);
  }

  /**
   * An LMS that refuses Initialize may have a session going on all the same: that of a page before this one (a reload whose
   * goodbye never arrived). It is usable if it gives what every session has.
   */
  #isRunning(): boolean {
    return this.#calls.get(this.#dialect.alwaysThere) !== '' && this.#calls.lastError() === '0';
  }

  /** What is to be told and the LMS is not known to have. */
  #offers({ report, elapsed }: Delivery): Element[] {
    const told = this.#dialect.elements(report, elapsed, this.#attempt);
    if (this.#isFirstSaving && told.some((element) => element.name === this.#dialect.resumeData && this.#ledger.has(element))) {
      // An LMS that gives back the record as it is now has the rest that was stored with it. To ask for each would grow with the course.
      this.#progress = report.progress;
      this.#objectives.assume(report.objectives);
    }
    this.#isFirstSaving = false;
    const lists = [this.#objectives.elements(report.objectives), this.#answers.elements()];
    this.#isHeldUp = lists.includes(null);
    const all = [...told, ...this.#progressOf(report), ...lists.flatMap((list) => list ?? [])];
    return all.filter((element) => !this.#refusals.has(element.name) && !this.#ledger.has(element));
  }

  #progressOf({ progress }: Report): Element[] {
    if (progress === this.#progress) return [];
    this.#progress = null;
    return this.#dialect.progress(progress, (name) => this.#calls.get(name));
  }

  /**
   * Writes and commits. What an earlier failure left in doubt goes by way of a stand-in, because an LMS that skips values
   * it has tried before would skip it.
   */
  #deliver(offered: readonly Element[]): boolean {
    const standIns = new Map(
      offered.flatMap((element) => {
        const standIn = this.#ledger.isDoubtful(element) ? this.#dialect.standIn(element) : null;
        return standIn === null ? [] : [[element, standIn] as const];
      }),
    );
    if (standIns.size === 0) return this.#write(offered);
    const first = offered.map((element) => standIns.get(element) ?? element);
    return this.#write(first) && this.#write([...standIns.keys()]);
  }

  #write(elements: readonly Element[]): boolean {
    const refused = new Refusals();
    const surprising: string[] = [];
    const taken = elements.filter((element) => this.#offer(element, refused, surprising));
    const missing = elements.filter((element) => !taken.includes(element));
    const takesTheRest = this.#takesTheRest(taken, missing);
    const committed = this.#calls.commit();
    const complete = committed && takesTheRest && !this.#isSurprise(surprising);
    // What an entry cannot have is not offered to it with every saving from now on.
    for (const element of elements) this.#ledger.note(element, committed && (taken.includes(element) || (complete && isOfEntry(element))));
    if (complete) this.#refusals.addAll(refused);
    else this.#attempt += 1;
    return complete;
  }

  /**
   * Whether the LMS takes an element. One that it may do without, and has taken in no entry yet, is not offered again once it
   * was refused, its whole list neither: for now, and for good if the LMS takes the rest.
   *
   * @param surprising takes the name of one that it refuses and has taken in another entry
   */
  #offer({ name, value }: Element, refused: Refusals, surprising: string[]): boolean {
    if (this.#refusals.has(name) || refused.has(name)) return false;
    const isTaken = this.#calls.set(name, value);
    const known = general(name);
    const isKnown = this.#taken.has(known);
    if (isTaken) {
      this.#taken.add(name).add(known);
      if (this.#dialect.isSetOnce(name)) this.#ledger.hold(name);
    } else {
      // What comes after the id of an entry goes nowhere without it.
      const isOfNoUse = !isKnown || (known.endsWith('.n.id') && !this.#taken.has(name));
      if (isOfNoUse && !this.#dialect.isRequired(name)) refused.add(name);
      if (isKnown && known !== name) surprising.push(name);
    }
    return isTaken;
  }

  /**
   * Whether the LMS takes what every LMS must, at the time at which it refused something. Only then it has refused just that.
   * Otherwise the network may be away where each call is a request, or the session expired: then nothing refused is known not
   * to be wanted, and all of it is told again. What there was to tell may hold nothing that every LMS must take; then it is
   * offered once more what it has.
   */
  #takesTheRest(taken: readonly Element[], missing: readonly Element[]): boolean {
    const { isRequired, resumeData } = this.#dialect;
    if (missing.some(({ name }) => isRequired(name))) return false;
    if (missing.length === 0 || taken.some(({ name }) => isRequired(name))) return true;
    const known = this.#ledger.value(resumeData);
    return known !== undefined && this.#calls.set(resumeData, known);
  }

  /**
   * Whether the LMS refuses for the first time what it has taken in other entries of a list. It may have no room for more, not
   * like the value, or have had a bad moment, which would cost the learner this entry: it is asked again, and then believed.
   */
  #isSurprise(surprising: readonly string[]): boolean {
    const { size } = this.#surprises;
    for (const name of surprising) this.#surprises.add(name);
    return this.#surprises.size > size;
  }

  /**
   * Whether the LMS, asked for what was just stored, gives less than that. Many answer from memory and some not at all (Open
   * edX gives "" for status and score), so agreement proves little; but a value that is cut, wiped or replaced shows, and
   * so does a record that is not there.
   */
  #disagrees(written: readonly Element[]): boolean {
    return written.some((element) => {
      const isLess = this.#dialect.lessThan(element);
      if (isLess === null) return false;
      const found = this.#calls.get(element.name);
      return (found !== '' || element.name === this.#dialect.resumeData) && isLess(found);
    });
  }

  #doubt(offered: readonly Element[]): false {
    for (const element of offered) this.#ledger.note(element, false);
    this.#attempt += 1;
    return false;
  }
}

/** Whether an element belongs to an answer or an objective. */
function isOfEntry({ name }: Pick<Element, 'name'>): boolean {
  return general(name) !== name;
}
