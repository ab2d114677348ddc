import type { Shelf } from '../../scorm/preview/attempt.ts';
import { checklistOf, CHECKS, emptyChecklist, withEarlier, type Checklist, type CheckState } from '../../scorm/preview/checklist.ts';
import type { LogEntry } from '../../scorm/preview/log.ts';
import type { Facts } from '../../scorm/preview/standard.ts';
import type { Subject } from '../../scorm/preview/subject.ts';
import type { Played } from './playable.ts';

/** The checklist of what is on the desk: what its log shows, joined with what was seen on earlier visits, and kept for later ones. */
export class KeptChecklist {
  readonly #shelf: Shelf;
  readonly #key: string;
  #earlier: Checklist;
  /** Entries of the log that it is not read from any more. */
  #from = 0;

  /** Of one file and no other: what was seen of another package with the same name says nothing of this one. */
  constructor(shelf: Shelf, { key, hash }: Pick<Played, 'key' | 'hash'>) {
    this.#shelf = shelf;
    this.#key = `${key}:${hash}:checklist`;
    this.#earlier = readChecklist(shelf, this.#key);
  }

  /** What was seen is this from now on, whatever the log says so far. */
  set(checklist: Checklist, log: readonly LogEntry[]): void {
    this.#earlier = checklist;
    this.#from = log.length;
  }

  /** What has been seen by now. */
  read(log: readonly LogEntry[], facts: Facts, subject: Subject): Checklist {
    // A new learner's log begins anew.
    this.#from = Math.min(this.#from, log.length);
    this.#earlier = withEarlier(checklistOf(log.slice(this.#from), facts, subject), this.#earlier);
    this.#shelf.setItem(this.#key, JSON.stringify(this.#earlier));
    return this.#earlier;
  }
}

/** The checklist kept under `key`; an empty one when there is none that can be read. */
function readChecklist(shelf: Shelf, key: string): Checklist {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? 'null');
    const states = CHECKS.map((id) => [id, stateOf(kept, id)] as const);
    return { ...emptyChecklist, ...Object.fromEntries(states.filter(([, state]) => state !== null)) };
  } catch {
    // Not ours, or damaged: as good as nothing.
    return emptyChecklist;
  }
}

/** What is kept is what was done. */
function stateOf(kept: unknown, id: string): CheckState | null {
  const found: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, id) : null;
  if (typeof found !== 'object' || found === null) return null;
  const [launch, at]: unknown[] = [Reflect.get(found, 'launch'), Reflect.get(found, 'at')];
  return Reflect.get(found, 'state') === 'done' && typeof launch === 'number' && typeof at === 'number'
    ? { state: 'done', launch, at, isSetUp: Reflect.get(found, 'isSetUp') === true }
    : null;
}
