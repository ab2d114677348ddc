import { merge } from '../../../src/course/record/merge.ts';
import { decode } from '../../../src/course/record/codec.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { browserKeeper } from '../../../src/tracking/browser.ts';
import type { Keeper, Saving } from '../../../src/tracking/keeper.ts';
import type { Session } from '../../../src/tracking/session.ts';
import { FakeBrowser } from './fake-browser.ts';
import { FakeClock, settled } from './fake-clock.ts';
import { sessionOf } from './launched.ts';
import type { Stored, TableLms, TableWindow } from './table-lms.ts';

/** One window with the course in it. */
export interface OpenWindow {
  keeper: Keeper;
  /** Null where the browser keeps the record. */
  session: Session | null;
  /** Null where no LMS was found or there is none. */
  launch: TableWindow | null;
}

const findsIt = async ({ lms }: TableWindow) => lms;

/** Where a cell of the table takes place: one learner, one device, one LMS or none. */
export class World {
  readonly clock = new FakeClock();
  readonly browser = new FakeBrowser();
  /** Null for the website. */
  readonly lms: TableLms | null;
  /** How a window finds its LMS. */
  connect: (launch: TableWindow) => Promise<TableWindow['lms'] | null> = findsIt;
  readonly windows: OpenWindow[] = [];
  readonly #held: { arrive(): void }[] = [];

  constructor(lms: TableLms | null) {
    this.lms = lms;
  }

  /** Opens the course once more. */
  async open(): Promise<OpenWindow> {
    const opened = await this.#open();
    this.windows.push(opened);
    await settled();
    return opened;
  }

  async #open(): Promise<OpenWindow> {
    const alone = () => ({ keeper: browserKeeper(this.browser.tab(), 'course', this.clock.now), session: null, launch: null });
    if (this.lms === null) return alone();
    const launch = this.lms.launch(this.clock);
    const adapter = await this.connect(launch);
    if (adapter === null) return alone();
    const opening = { done: false };
    const opened = sessionOf(adapter, this.lms, this.clock, this.browser).finally(() => (opening.done = true));
    // An LMS that takes its time lets time pass.
    for (await settled(); !opening.done;) await this.clock.advance(1_000);
    return { ...(await opened), launch };
  }

  /** What the windows send does not arrive before the next one is open. */
  holdBack(): void {
    for (const { launch } of this.windows) if (launch !== null) this.#held.push(launch.holdBack());
  }

  /** Nothing is wrong any more, and the learner opens the course again. */
  async reopen(): Promise<OpenWindow> {
    this.connect = findsIt;
    this.browser.trouble = 'none';
    if (this.lms !== null) [this.lms.fault, this.lms.network] = [null, 'up'];
    const opened = await this.open();
    for (const held of this.#held.splice(0)) held.arrive();
    return opened;
  }

  /** What all windows together know. */
  done(): LearnerRecord {
    return this.windows.map(({ keeper }) => keeper.read()).reduce(merge, emptyRecord);
  }

  /** The windows are gone, with a goodbye or without. Nothing in them runs any more. */
  closeAll(withGoodbye: boolean): void {
    for (const { session } of this.windows.splice(0)) if (withGoodbye) session?.end();
    this.clock.forget();
    this.browser.closeTabs();
  }

  /** What is kept on the device for the next launch. */
  kept(): LearnerRecord {
    const copies = [...this.browser.kept].filter(([key]) => key.startsWith('course-rescue:'));
    return copies.map(([, text]) => decode(text.slice(text.indexOf('.') + 1))).reduce(merge, emptyRecord);
  }

  /** What is on record. */
  stored(): Stored {
    return this.lms?.stored() ?? { status: 'none', score: null, resume: this.browser.kept.get('course:course') ?? '' };
  }

  putResume(text: string): void {
    if (this.lms === null) this.browser.put('course:course', text);
    else this.lms.putResume(text);
  }
}

/** How saving stands, in a word for the table. */
export const inAWord = (saving: Saving): string => (saving.state === 'unsaved' ? saving.why : saving.state);
