import type { Lms } from '../../../src/tracking/lms.ts';
import type { FakeClock } from './fake-clock.ts';
import type { FakeApi, FakeLms, Network } from './fake-lms.ts';
import { LMS_FAULTS, type LmsFault, type Stored, type TableLms, type TableWindow } from './table-lms.ts';
import { WORDS, type Words } from './words.ts';

/** What a pretended SCORM LMS is made of. */
export interface ScormKind {
  make(): FakeLms;
  /** The adapter of one window. */
  adapter(api: FakeApi, lms: ScormTable): Lms;
  /** Whether its windows can be open side by side. */
  sideBySide: boolean;
}

/** A SCORM LMS for the table. Its faults are put between the course and the fake, so that every kind can have each of them. */
export class ScormTable implements TableLms {
  readonly faults: ReadonlySet<LmsFault> = new Set(LMS_FAULTS);
  readonly sideBySide: boolean;
  fault: LmsFault | null = null;
  network: Network = 'up';
  learnerName = 'Rivera, Sam';
  readonly #kind: ScormKind;
  readonly #first: FakeLms;

  constructor(kind: ScormKind) {
    this.#kind = kind;
    this.#first = kind.make();
    this.sideBySide = kind.sideBySide;
  }

  get standard(): TableLms['standard'] {
    return this.#first.standard;
  }

  stored(): Stored {
    return this.#first.onRecord();
  }

  putResume(text: string): void {
    this.#first.stored.set('cmi.suspend_data', text);
  }

  launch(clock: FakeClock): TableWindow {
    const fake = this.sideBySide ? this.#kind.make() : this.#first;
    // Each window has an API of its own, and all of them write into one record.
    if (fake !== this.#first) Object.defineProperty(fake, 'stored', { value: this.#first.stored });
    const window = new ScormWindow(fake, this, clock);
    return {
      lms: this.#kind.adapter(window.api, this),
      api: window.api,
      commits: () => window.commits,
      holdBack: () => window.holdBack(),
    };
  }
}

/** The API of one window, with the faults that the LMS has at the moment of each call. */
class ScormWindow {
  readonly api: FakeApi;
  commits = 0;
  readonly #fake: FakeLms;
  readonly #words: Words;
  /** The elements that hold a status. */
  readonly #statuses: readonly string[];
  readonly #lms: ScormTable;
  readonly #clock: FakeClock;
  readonly #real: FakeApi;
  #held: (() => unknown)[] | null = null;
  #isSignedOut = false;

  constructor(fake: FakeLms, lms: ScormTable, clock: FakeClock) {
    this.#fake = fake;
    this.#words = WORDS[fake.standard];
    this.#statuses = fake.standard === 'scorm12' ? [this.#words.status] : [this.#words.status, 'cmi.success_status'];
    this.#lms = lms;
    this.#clock = clock;
    this.#real = fake.launch();
    const { names } = this.#words;
    this.api = {
      ...this.#real,
      [names.initialize]: () => this.#initialize(),
      [names.get]: (name = '') => this.#get(name),
      [names.set]: (name = '', value = '') => this.#set(name, value),
      [names.commit]: () => this.#store(names.commit),
      [names.finish]: () => this.#store(names.finish),
    };
  }

  holdBack() {
    const held: (() => unknown)[] = [];
    this.#held = held;
    return {
      arrive: () => {
        this.#held = null;
        for (const call of held) call();
      },
    };
  }

  #call(name: string, ...args: string[]): unknown {
    this.#fake.network = this.#lms.network;
    return this.#real[name]?.(...args);
  }

  #initialize(): unknown {
    if (this.#lms.fault === 'starts no session') return 'false';
    const result = this.#call(this.#words.names.initialize, '');
    return this.#lms.fault === 'says it was started already' ? 'false' : result;
  }

  #get(name: string): unknown {
    const { fault } = this.#lms;
    const words = this.#words;
    if (fault === 'throws when read') throw new Error(`no ${name}`);
    if (fault === 'reads as null') return null;
    if (fault === 'reads as undefined') return undefined;
    if (fault === 'reads as a number') return 7;
    if (this.#isUnknown(name)) return '';
    if (name === words.learnerName) return this.#lms.learnerName;
    if (name === words.mode || name === words.credit) return this.#mode(name);
    if (fault === 'wipes the status' && this.#statuses.includes(name)) return words.noStatus;
    // What such an LMS gives is what it has.
    if (fault === 'says it stored and did not' && this.#isOurs(name)) return this.#fake.stored.get(name) ?? '';
    return this.#call(words.names.get, name);
  }

  #mode(name: string): unknown {
    const { fault } = this.#lms;
    const isMode = name === this.#words.mode;
    if (fault === 'says no mode') return '';
    if (fault === 'says an unknown mode' && isMode) return 'teacher';
    if (fault === 'opens for review') return isMode ? 'review' : 'no-credit';
    if (fault === 'opens for browsing') return isMode ? 'browse' : 'no-credit';
    return this.#call(this.#words.names.get, name);
  }

  #set(name: string, value: string): unknown {
    if (this.#lms.fault === 'takes no value' || this.#isUnknown(name)) return 'false';
    const isCut = this.#lms.fault === 'cuts values short' && name === 'cmi.suspend_data';
    return this.#call(this.#words.names.set, name, isCut ? value.slice(0, 20) : value);
  }

  /** Commit, or the storing that comes with the end of a session. */
  #store(name: string): unknown {
    this.commits += 1;
    if (this.#held !== null) {
      this.#held.push(() => this.#call(name, ''));
      return 'true';
    }
    const { fault, network, sideBySide } = this.#lms;
    if (!sideBySide) {
      // The preview LMS knows no network, and a look back leaves nothing in it.
      if (network !== 'up') return 'false';
      if (fault === 'opens for review' || fault === 'opens for browsing') return 'true';
    }
    if (fault === 'has signed the learner out') this.#isSignedOut = true;
    if (this.#isSignedOut || fault === 'refuses to store') return 'false';
    // The page stands still until somebody closes it: nothing after this call is done any more.
    if (fault === 'never answers') throw new Error('The window was closed while the LMS did not answer.');
    if (fault === 'says it stored and did not') return 'true';
    // Nothing was taken, so there is nothing to send. An old window that stores its memory over what a newer one has stored is another fault.
    if (fault === 'takes no value') return 'true';
    if (fault === 'takes five seconds to store') this.#clock.jump(5_000);
    const result = this.#call(name, '');
    if (fault === 'wipes the status') for (const status of this.#statuses) this.#fake.stored.set(status, this.#words.noStatus);
    return result;
  }

  #isOurs(name: string): boolean {
    return name === 'cmi.suspend_data' || name === this.#words.score || this.#statuses.includes(name);
  }

  #isUnknown(name: string): boolean {
    const { fault } = this.#lms;
    if (fault === 'knows no interactions') return name.startsWith('cmi.interactions');
    return fault === 'knows no objectives' && name.startsWith('cmi.objectives');
  }
}
