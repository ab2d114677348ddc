import type { ObjectiveResult } from '../../course/record/objective-results.ts';
import type { Answer } from '../keeper.ts';
import type { Calls } from './calls.ts';
import type { Dialect, EntryElement } from './dialect.ts';
import type { Element, Ledger } from './ledger.ts';

const INTERACTIONS = 'cmi.interactions';
const OBJECTIVES = 'cmi.objectives';

/** So many objectives every LMS of SCORM 2004 must hold (RTE 4.2.17), and no course here has as many. */
const MOST_OBJECTIVES = 100;

/**
 * How many entries a list of the LMS has. Only then is the next index known; any other is refused (201, 301, 351) or written
 * over what is there. An LMS that gives no number has none, unless it gives nothing at all just now: null.
 */
function countOf(calls: Calls, { alwaysThere, resumeData }: Dialect, list: string): number | null {
  const count = Number.parseInt(calls.get(`${list}._count`), 10);
  if (!Number.isNaN(count)) return Math.max(count, 0);
  return [alwaysThere, resumeData].every((name) => calls.get(name) === '') ? null : 0;
}

/** An answer on its way: what is to be written of it, and under which index once that is known. */
interface Waiting {
  elements: readonly EntryElement[];
  /** Whether it is right or wrong to nobody: a line of a talk. */
  isNeutral: boolean;
  index: number | null;
}

/** Entries kept free for graded answers where room is limited: lines of talks are many. */
const KEPT_FREE = 170;

/**
 * Answers on their way to the LMS. Each keeps its index until a saving that took it along was believed, so that one sent
 * twice is stored once. Interactions cannot be read, so earlier ones are left as they are: each try is an entry of its own.
 */
export class AnswerQueue {
  readonly #calls: Calls;
  readonly #dialect: Dialect;
  #waiting: Waiting[] = [];
  #next: number | null = null;

  constructor(calls: Calls, dialect: Dialect) {
    this.#calls = calls;
    this.#dialect = dialect;
  }

  /** One that cannot be written is left out: a gap in the indices would stop all that follow. */
  add(answer: Answer): void {
    const elements = this.#dialect.interaction(answer);
    if (elements !== null) this.#waiting.push({ elements, isNeutral: answer.right === null, index: null });
  }

  /** Everything that waits; null while the LMS does not say under which index. Answers for which it has no room any more are let go. */
  elements(): Element[] | null {
    if (this.#waiting.length === 0) return [];
    this.#next ??= countOf(this.#calls, this.#dialect, INTERACTIONS);
    if (this.#next === null) return null;
    for (const entry of this.#waiting) if (this.#next < this.#roomFor(entry)) entry.index ??= this.#next++;
    this.#waiting = this.#waiting.filter(({ index }) => index !== null);
    return this.#waiting.flatMap(({ elements, index }) =>
      elements.map(([name, value]) => ({ name: `${INTERACTIONS}.${index}.${name}`, value })),
    );
  }

  /** All that were ever to be written have arrived, or are known not to be wanted. */
  arrived(): void {
    this.#waiting = this.#waiting.filter(({ index }) => index === null);
  }

  #roomFor({ isNeutral }: Waiting): number {
    return this.#dialect.mostInteractions - (isNeutral ? KEPT_FREE : 0);
  }
}

/** The objectives as entries of the LMS's list: some may be there already, made from the manifest or at an earlier launch. */
export class ObjectiveEntries {
  readonly #calls: Calls;
  readonly #dialect: Dialect;
  readonly #ledger: Ledger;
  /** What the LMS is known to have been told at an earlier launch, by id. */
  readonly #toldBefore = new Map<string, string>();
  readonly #indexOf = new Map<string, number>();
  #next: number | null = null;

  constructor(calls: Calls, dialect: Dialect, ledger: Ledger) {
    this.#calls = calls;
    this.#dialect = dialect;
    this.#ledger = ledger;
  }

  /** The LMS was told these at an earlier launch. */
  assume(results: readonly ObjectiveResult[]): void {
    for (const result of results) this.#toldBefore.set(result.id, JSON.stringify(result));
  }

  /**
   * What is to be told of the objectives that are known; null while the LMS does not say which it has. Its list is asked for
   * when there is something to tell, and never before.
   */
  elements(results: readonly ObjectiveResult[]): Element[] | null {
    const untold = results.filter((result) => result.status !== 'unknown' && this.#toldBefore.get(result.id) !== JSON.stringify(result));
    if (untold.length > 0) this.#next ??= this.#readIds();
    if (untold.length > 0 && this.#next === null) return null;
    return untold.flatMap((result) => {
      this.#toldBefore.delete(result.id);
      const entry = `${OBJECTIVES}.${this.#place(result.id)}`;
      return this.#dialect.objective(result).map(([name, value]) => ({ name: `${entry}.${name}`, value }));
    });
  }

  #place(id: string): number {
    const place = this.#indexOf.get(id) ?? this.#next!++;
    this.#indexOf.set(id, place);
    return place;
  }

  #readIds(): number | null {
    const count = countOf(this.#calls, this.#dialect, OBJECTIVES);
    // An LMS may say any number, and each id is a call.
    for (let place = 0; place < Math.min(count ?? 0, MOST_OBJECTIVES); place++) {
      const name = `${OBJECTIVES}.${place}.id`;
      const value = this.#calls.get(name);
      this.#ledger.note({ name, value }, true);
      this.#indexOf.set(value, place);
    }
    return count;
  }
}
