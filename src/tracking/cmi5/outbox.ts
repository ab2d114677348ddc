import type { Kept } from './kept.ts';
import { isDone, isPassing, type Reply, type Resources } from './requests.ts';
import { statementOf, type Draft, type Frame } from './statements.ts';
import { STATE_ID } from './document.ts';
import type { Waiting } from './visit.ts';

/** `sent`: all of it. `later`: the network or the server stands in the way. `refused`: the LMS does not take something. */
export type Sent = 'sent' | 'later' | 'refused';

/** Most characters of the last request: browsers give all that outlives a page 64 KB together (Fetch, keepalive). */
const LONGEST = 48_000;

type Outcome = 'delivered' | 'dropped' | 'later' | 'refused' | 'signed out';

/** What the outbox tells of itself. */
export interface OutboxListener {
  /** The LMS has this statement. */
  delivered(draft: Draft): void;
  /** Something else waits now. */
  changed(waiting: readonly Waiting[]): void;
  note(sentence: string): void;
}

/**
 * Statements on their way: one after another, because their order counts, and each under the same id at every try, so
 * that an LMS that has it already takes no second one (xAPI 1.0.3 part 2, 2.4.1).
 */
export class Outbox {
  readonly #resources: Resources;
  readonly #frame: Frame;
  readonly #listener: OutboxListener;
  #waiting: readonly Waiting[];
  /** Ids of what is being sent. */
  readonly #underWay = new Set<string>();
  /** What this LMS does not take at all: it is not offered again in this launch. */
  readonly #dropped = new Set<string>();
  /** Ids of what the LMS would not take when it was last asked. */
  #refused = new Set<string>();
  /** The first statement that the LMS took here: well before what it may be losing now. */
  #taken: string | null = null;
  #stopped = false;

  constructor(resources: Resources, frame: Frame, waiting: readonly Waiting[], listener: OutboxListener) {
    this.#resources = resources;
    this.#frame = frame;
    this.#waiting = waiting;
    this.#listener = listener;
  }

  get waiting(): readonly Waiting[] {
    return this.#waiting;
  }

  /** Whether what this key tells is waiting, or was given up. */
  holds(key: string): boolean {
    return this.#dropped.has(key) || this.#waiting.some((statement) => statement.key === key);
  }

  add(statement: Waiting): void {
    this.#change([...this.#waiting, statement]);
  }

  /** Another window may have told what waits here, or may be about to: then under its id, which was kept first. */
  agreeWith({ ids, told }: Pick<Kept, 'ids' | 'told'>): void {
    const next = this.#waiting
      .filter(({ key }) => key === undefined || !told.includes(key))
      .map((statement) => {
        const id = ids[statement.key ?? ''] ?? statement.id;
        return id === statement.id ? statement : { ...statement, id, mayBeThere: true };
      });
    this.#change(next);
  }

  /**
   * Sends what waits, as far as the LMS takes it.
   * @param drops whether to give up what is about a part of the course when the LMS takes no such statements
   */
  async send(drops: boolean): Promise<Sent> {
    this.#refused = new Set();
    for (;;) {
      const next = this.#waiting.find(({ id }) => !this.#refused.has(id));
      if (this.#stopped) return 'later';
      if (next === undefined) return this.#refused.size === 0 ? 'sent' : 'refused';
      this.#underWay.add(next.id);
      const outcome = await this.#deliver(next, drops);
      this.#underWay.delete(next.id);
      if (outcome === 'later') {
        this.#change(this.#waiting.map((statement) => (statement.id === next.id ? { ...next, mayBeThere: true } : statement)));
        return 'later';
      }
      // Nothing may come before "initialized", nor stay behind when the session is over.
      if (outcome === 'signed out' || (outcome === 'refused' && next.verb === 'initialized')) return 'refused';
      if (outcome === 'refused') this.#refused.add(next.id);
      else this.#remove([next]);
      if (outcome === 'dropped') this.#dropped.add(next.key ?? '');
      if (outcome === 'delivered') this.#listener.delivered(next);
      if (outcome === 'delivered' && next.kind !== 'verdict') this.#taken ??= next.id;
    }
  }

  /**
   * Sends what waits at once, while the page goes away: in one request, so that nothing overtakes anything. "Initialized"
   * goes alone, because some LMSs judge a whole list by what they had before it (CATAPULT). What was refused would have the
   * list refused. What is under way already is left to itself; should it not arrive, the next launch tells it. Of a list
   * that is too long for a page that goes away, the end and the verdicts go.
   */
  sendLast(): void {
    this.#stopped = true;
    const rest = this.#waiting.filter(({ id }) => !this.#underWay.has(id) && !this.#refused.has(id));
    // One that is there already under other words would have the list refused; the next launch tells it by itself.
    const others = rest.filter(({ verb, kind, mayBeThere }) => verb !== 'initialized' && !(kind === 'part' && mayBeThere));
    const isLong = JSON.stringify(others).length + others.length * JSON.stringify(this.#frame).length > LONGEST;
    const lists = [rest.filter(({ verb }) => verb === 'initialized'), isLong ? others.filter(({ kind }) => kind !== 'part') : others];
    for (const statements of lists.filter(({ length }) => length > 0)) void this.#sendList(statements);
  }

  async #sendList(statements: readonly Waiting[]): Promise<void> {
    for (const { id } of statements) this.#underWay.add(id);
    const reply = await this.#resources.sendStatements(statements.map((statement) => statementOf(statement, this.#frame)));
    for (const { id } of statements) this.#underWay.delete(id);
    if (isDone(reply)) this.#remove(statements);
  }

  async #deliver(statement: Waiting, drops: boolean): Promise<Outcome> {
    const reply = await this.#resources.sendStatements(statementOf(statement, this.#frame));
    // A conflict says that there is a statement of this id, and it is ours.
    if (reply?.status === 409) return 'delivered';
    if (isDone(reply)) return statement.kind !== 'verdict' || (await this.#isThere(statement)) ? 'delivered' : 'later';
    if (isPassing(reply)) return 'later';
    if (statement.mayBeThere && isDone(await this.#look(statement.id))) return 'delivered';
    this.#listener.note(`The LMS refused "${statement.verb}" (${describe(reply)}).`);
    if (!(await this.#isWelcome())) return 'signed out';
    // LMSs need to take no statements but cmi5's own, and the learner loses nothing by it.
    return drops && statement.kind === 'part' ? 'dropped' : 'refused';
  }

  /**
   * What a learner's standing hangs on is looked up, where the LMS lets the course look. A store may need a moment for it, or
   * may have lost it. One that does not show what it took first either shows the course nothing, and has to be believed.
   */
  async #isThere({ id }: Waiting): Promise<boolean> {
    if ((await this.#look(id))?.status !== 404) return true;
    return this.#taken !== null && (await this.#look(this.#taken))?.status === 404;
  }

  #look(statementId: string): Promise<Reply> {
    return this.#resources.readStatements({ statementId });
  }

  /** Whether the LMS still deals with this launch at all, and refuses one statement only. */
  async #isWelcome(): Promise<boolean> {
    const reply = await this.#resources.readState(STATE_ID);
    return isDone(reply) || reply?.status === 404;
  }

  #remove(gone: readonly Waiting[]): void {
    this.#change(this.#waiting.filter(({ id }) => gone.every((statement) => statement.id !== id)));
  }

  #change(waiting: readonly Waiting[]): void {
    this.#waiting = waiting;
    this.#listener.changed(waiting);
  }
}

function describe(reply: Reply): string {
  return `${reply?.status} ${reply?.text.slice(0, 200)}`;
}
