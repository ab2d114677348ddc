import type { Answer } from './keeper.ts';
import type { Delivery, Launch, Lms } from './lms.ts';
import { Calls, NAMES_12, type Note } from './scorm/calls.ts';
import { elements12, isRequired, SESSION_TIME, standIn12, STATUS } from './scorm/elements.ts';
import type { Api } from './scorm/find-api.ts';
import { interaction12 } from './scorm/interactions.ts';
import { readLaunch12 } from './scorm/launch-state.ts';
import { Ledger, type Element } from './scorm/ledger.ts';
import { disagrees12 } from './scorm/read-back.ts';

/** What the adapter needs of its surroundings. */
export interface Surroundings {
  /** Whether the network answers; see `reachCheck`. */
  reachable(): Promise<boolean>;
  /** Whether the browser believes it is online. */
  online(): boolean;
  note: Note;
}

/** A conversation with a SCORM 1.2 LMS. */
export class Scorm12 implements Lms {
  readonly #calls: Calls;
  readonly #surroundings: Surroundings;
  readonly #ledger = new Ledger();
  /** Elements an LMS may refuse, and this one did. */
  readonly #refused = new Set<string>();
  #answers: Answer[] = [];
  /** Index of the next interaction; null before the first was written. */
  #nextInteraction: number | null = null;
  /** Changes with every failure, so that resume data offered again differs from what was last tried. */
  #attempt = 0;
  #unreachable = false;
  #closed = false;

  constructor(api: Api, surroundings: Surroundings) {
    this.#calls = new Calls(api, NAMES_12, surroundings.note);
    this.#surroundings = surroundings;
  }

  async open(): Promise<Launch | null> {
    if (!this.#calls.initialize() && !this.#isRunning()) return null;
    return readLaunch12(this.#calls, this.#ledger);
  }

  async save(delivery: Delivery): Promise<boolean> {
    // The LMS has said "true" to a dead network once; asking it again would prove nothing.
    if (this.#unreachable && !(await this.#surroundings.reachable())) return false;
    if (this.#closed) return false;
    this.#unreachable = false;
    const offered = this.#offers(delivery);
    if (!this.#deliver(offered)) return false;
    if (delivery.careful && disagrees12(this.#calls, offered)) return this.#doubt(offered);
    if ((delivery.careful || !this.#surroundings.online()) && !(await this.#surroundings.reachable())) {
      this.#unreachable = true;
      return this.#doubt(offered);
    }
    return true;
  }

  answered(answer: Answer): void {
    this.#answers.push(answer);
  }

  close(delivery: Delivery | null): boolean {
    this.#closed = true;
    const isStored = delivery === null || this.#sayGoodbye(delivery);
    return this.#calls.finish() && isStored;
  }

  #sayGoodbye(delivery: Delivery): boolean {
    const offered = this.#offers(delivery);
    const isNews = this.#answers.length > 0 || offered.some(({ name }) => name !== SESSION_TIME);
    // Finish stores too; but where it fails, what was committed before is kept.
    if (isNews) return this.#deliver(offered);
    for (const { name, value } of offered) this.#calls.set(name, value);
    return true;
  }

  /**
   * A second Initialize is refused in SCORM 1.2, though the session of a page before this one goes on (a reload whose
   * goodbye never arrived). It is usable if it gives a status.
   */
  #isRunning(): boolean {
    return this.#calls.get(STATUS) !== '' && this.#calls.lastError() === '0';
  }

  /** What is to be told and the LMS is not known to have. */
  #offers({ report, elapsed }: Delivery): Element[] {
    return elements12(report, elapsed, this.#attempt).filter((element) => !this.#refused.has(element.name) && !this.#ledger.has(element));
  }

  /**
   * Writes and commits. A status or score that an earlier failure left in doubt goes by way of a stand-in, because an LMS
   * that skips values it has tried before would skip it.
   */
  #deliver(offered: readonly Element[]): boolean {
    const replaced = offered.filter((element) => this.#ledger.isDoubtful(element) && standIn12(element) !== null);
    if (replaced.length === 0) return this.#write(offered);
    const first = offered.map((element) => (replaced.includes(element) ? (standIn12(element) ?? element) : element));
    return this.#write(first) && this.#write(replaced);
  }

  #write(elements: readonly Element[]): boolean {
    const taken = elements.map((element) => ({ element, isTaken: this.#calls.set(element.name, element.value) }));
    this.#writeAnswers();
    const committed = this.#calls.commit();
    for (const { element, isTaken } of taken) {
      this.#ledger.note(element, committed && isTaken);
      if (!isTaken && !isRequired(element.name)) this.#refused.add(element.name);
    }
    const complete = committed && taken.every(({ element, isTaken }) => isTaken || !isRequired(element.name));
    if (!complete) this.#attempt += 1;
    return complete;
  }

  #doubt(offered: readonly Element[]): false {
    for (const { name } of offered) this.#ledger.doubt(name);
    this.#attempt += 1;
    return false;
  }

  /** Interactions are optional for an LMS (SCORM 1.2 RTE 3.4.4). One that refuses the first element gets no more of them. */
  #writeAnswers(): void {
    const answers = this.#answers;
    this.#answers = [];
    for (const answer of answers) this.#writeAnswer(answer);
  }

  #writeAnswer(answer: Answer): void {
    const elements = interaction12(answer);
    if (elements === null || this.#refused.has('cmi.interactions')) return;
    const index = this.#nextInteraction ?? (Number.parseInt(this.#calls.get('cmi.interactions._count'), 10) || 0);
    for (const [name, value] of elements) {
      if (this.#refused.has(name) || this.#calls.set(`cmi.interactions.${index}.${name}`, value)) continue;
      if (name === 'id') {
        this.#refused.add('cmi.interactions');
        return;
      }
      this.#refused.add(name);
    }
    this.#nextInteraction = index + 1;
  }
}
