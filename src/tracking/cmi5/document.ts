import { encode } from '../../course/record/codec.ts';
import { merge } from '../../course/record/merge.ts';
import type { LearnerRecord } from '../../course/record/record.ts';
import { mergeKept, nothingKept, readKept, writeKept, type Kept } from './kept.ts';
import { isDone, type Reply, type Resources } from './requests.ts';

/** Name of the course's own document at the LMS. */
export const STATE_ID = 'course-record';

/** How often what another window wrote in between is taken in and written again within one saving. */
const MOST_TRIES = 3;

/**
 * The course's own state document: read, merged and written, so that what another window or device keeps there is never
 * written over unseen. Where the LMS tells versions (ETag), it is asked to refuse a write over another version than the
 * one that was read; xAPI leaves that open for state documents. Where it does not, each write is preceded by a reading.
 */
export class KeptDocument {
  readonly #resources: Resources;
  /** All that is known, here or at the LMS. */
  kept: Kept = nothingKept;
  /** What the LMS has, as far as is known, in our own writing; "" for nothing. */
  #there = '';
  /** Whether that was read, and not only written. */
  #isSeen = false;
  /** Its version there. Null: not known, so that another window may have written since. */
  #etag: string | null = null;

  constructor(resources: Resources) {
    this.#resources = resources;
  }

  /** Takes in what the LMS has. `failed`: it did not say. */
  async read(): Promise<'there' | 'none' | 'failed'> {
    const reply = await this.#resources.readState(STATE_ID);
    const isNone = reply?.status === 404;
    if (!isNone && !isDone(reply)) return 'failed';
    const theirs = isNone || reply === null ? nothingKept : readKept(reply.text);
    this.kept = mergeKept(theirs, this.kept);
    this.#there = isNone ? '' : writeKept(theirs);
    this.#isSeen = true;
    this.#isAt(reply);
    return isNone ? 'none' : 'there';
  }

  /**
   * Has the LMS keep all that is known. Whether it does.
   * @param careful whether to read it back, however sure the LMS says it is
   */
  async store(careful: boolean): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (this.#etag === null && (await this.read()) === 'failed') return false;
      const text = writeKept(this.kept);
      if (text !== this.#there) {
        const reply = await this.#resources.writeState(STATE_ID, text, this.#etag);
        this.#there = isDone(reply) ? text : '';
        this.#isSeen = false;
        this.#isAt(reply);
        // Another version is there than the one that was read (xAPI 1.0.3 part 3, 3.1).
        if (reply?.status === 412 || reply?.status === 409) continue;
        if (!isDone(reply)) return false;
      }
      return !careful || this.#isSeen || (await this.#isThere());
    }
    return false;
  }

  /** Whether the LMS has all of this, as far as is known. What a page sent on its way out is not known to have arrived. */
  holds(record: LearnerRecord): boolean {
    const theirs = readKept(this.#there).record;
    return encode(merge(theirs, record)) === encode(theirs);
  }

  /** As `store`, while the page goes away: there is time for one request, and none to hear of it. */
  storeLast(): void {
    const text = writeKept(this.kept);
    if (text !== this.#there) void this.#resources.writeState(STATE_ID, text, this.#etag);
  }

  /**
   * Takes the version of the document from an answer. One that is no success tells none: many servers put an ETag on
   * whatever they send, an error's own text included, and one with a 412 is of what another window wrote and was not read
   * yet. A weak one matches nothing (RFC 9110, 13.1.1).
   */
  #isAt(reply: Reply): void {
    const etag = isDone(reply) ? (reply?.etag ?? null) : null;
    this.#etag = etag?.startsWith('W/') ? null : etag;
  }

  /** Whether the LMS, asked for it, gives all that it was given. */
  async #isThere(): Promise<boolean> {
    const ours = writeKept(this.kept);
    if ((await this.read()) !== 'there') return false;
    const theirs = readKept(this.#there);
    return writeKept(mergeKept(theirs, readKept(ours))) === writeKept(theirs);
  }
}
