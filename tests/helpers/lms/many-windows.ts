import { merge } from '../../../src/course/record/merge.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import type { KeepingWindow } from '../../../src/tracking/browser.ts';
import type { NetworkState } from '../../../src/tracking/device.ts';
import type { Timing } from '../../../src/tracking/saver.ts';
import { Session } from '../../../src/tracking/session.ts';
import { openRescue } from '../../../src/tracking/rescue.ts';
import { DONE, type Deed, type QuickDeed } from './any-deed.ts';
import { FakeBrowser } from './fake-browser.ts';
import { FakeClock, settled } from './fake-clock.ts';
import { answer, course } from './learning.ts';
import type { TableLms } from './table-lms.ts';

/** One window, until it is gone: then nothing in it runs any more, and it stores nothing. */
interface OneWindow {
  session: Session;
  /** What of it the browser knows. */
  tabs: EventTarget[];
  isThere: boolean;
}

/** Most windows at a time. */
const MOST = 3;

/** A learner on one device, with windows of one LMS that are opened, closed and crash while things go wrong. */
export class ManyWindows {
  readonly lms: TableLms;
  /** All that was said at any time to be saved, or to be kept on the device. */
  promised: LearnerRecord = emptyRecord;
  readonly #clock = new FakeClock();
  readonly #browser = new FakeBrowser();
  #windows: OneWindow[] = [];
  #deeds = 0;

  constructor(lms: TableLms) {
    this.lms = lms;
  }

  async open(): Promise<Session> {
    const window: Omit<OneWindow, 'session'> = { tabs: [], isThere: true };
    const timing: Timing = {
      now: this.#clock.now,
      later: (run, milliseconds) => this.#clock.later(() => window.isThere && run(), milliseconds),
    };
    const network = async (): Promise<NetworkState> => (this.lms.network === 'gone' ? 'silent' : 'answers');
    const rescue = (learnerId: string | null) => openRescue(this.#tabOf(window), 'course', learnerId, this.#clock.now);
    const session = new Session(this.lms.launch(this.#clock).lms, course, timing, { network, rescue });
    await this.#until(session.open());
    this.#windows.push(Object.assign(window, { session }));
    await this.#clock.advance(0);
    return session;
  }

  async do(deed: Deed): Promise<void> {
    await this.#do(deed);
    await settled();
    this.#note();
  }

  /** Nothing is wrong any more, all windows are gone, and the learner opens the course again. */
  async reopen(withGoodbye: boolean): Promise<Session> {
    for (const window of this.#windows) this.#end(window, withGoodbye);
    [this.lms.fault, this.lms.network] = [null, 'up'];
    return this.open();
  }

  async pass(milliseconds: number): Promise<void> {
    await this.#clock.advance(milliseconds);
  }

  async #do(deed: Deed): Promise<void> {
    const { lms } = this;
    if (deed.do === 'leave') await this.#leave(this.#windowOf(deed));
    else if ('window' in deed) this.#inWindow(deed);
    else if (deed.do === 'wait') await this.#clock.advance(deed.milliseconds);
    else if (deed.do === 'jump') this.#clock.jump(deed.milliseconds);
    else if (deed.do === 'fault') lms.fault = deed.is;
    else if (deed.do === 'open') await (this.#windows.length < MOST ? this.open() : undefined);
    else if (deed.do === 'network') {
      lms.network = deed.is;
      for (const { session } of this.#windows) if (deed.is === 'up') session.online();
    } else if (deed.do === 'at once') await this.#atOnce(deed);
  }

  async #atOnce({ deeds, saves, gone }: Deed & { do: 'at once' }): Promise<void> {
    const { network } = this.lms;
    this.#browser.holdUpNews();
    this.lms.network = 'refusing';
    for (const deed of deeds) this.#inWindow(deed);
    await this.#clock.advance(0);
    this.#note();
    this.lms.network = network;
    if (saves !== null) this.#inWindow({ do: 'save', window: saves });
    await this.#clock.advance(0);
    this.#note();
    // Where no window is left that hears the news, nobody can mend anything.
    if (gone !== null && this.#windows.length > 1) this.#inWindow({ do: 'crash', window: gone });
    this.#browser.passOnNews();
  }

  async #leave(window: OneWindow | undefined): Promise<void> {
    if (window !== undefined && (await this.#until(window.session.leave()))) this.#end(window, false);
  }

  #windowOf({ window }: { window: number }): OneWindow | undefined {
    return this.#windows[window % this.#windows.length];
  }

  #inWindow(deed: QuickDeed): void {
    const window = this.#windowOf(deed);
    if (window === undefined) return;
    const { session } = window;
    const count = (this.#deeds += 1);
    if (deed.do === 'learn') session.merge(DONE[deed.what % DONE.length]!(session.record, count));
    if (deed.do === 'answer') {
      session.answered(answer(`question-${count}`, true, this.#clock.now()));
      session.merge(DONE[0]!(session.record, count));
    }
    if (deed.do === 'hide') session.hidden();
    if (deed.do === 'show') session.shown();
    if (deed.do === 'save') session.saveNow();
    if (deed.do === 'close' || deed.do === 'crash') this.#end(window, deed.do === 'close');
  }

  #end(window: OneWindow, withGoodbye: boolean): void {
    if (withGoodbye) window.session.end();
    window.isThere = false;
    for (const tab of window.tabs) this.#browser.close(tab);
    this.#windows = this.#windows.filter((other) => other !== window);
  }

  #note(): void {
    for (const { session } of this.#windows) {
      const { saving } = session;
      const isPromised = saving.state === 'saved' || (saving.state === 'unsaved' && saving.rescued === true);
      if (isPromised) this.promised = merge(this.promised, session.record);
    }
  }

  #tabOf(window: Omit<OneWindow, 'session'>): KeepingWindow & Pick<Window, 'location'> {
    const tab = this.#browser.tab();
    window.tabs.push(tab);
    return {
      get localStorage() {
        if (!window.isThere) throw new DOMException('This window is gone.');
        return tab.localStorage;
      },
      location: tab.location,
      addEventListener: tab.addEventListener.bind(tab),
      removeEventListener: tab.removeEventListener.bind(tab),
    };
  }

  /** Lets time pass until a promise has come. */
  async #until<T>(promise: Promise<T>): Promise<T> {
    const awaited = { isThere: false };
    void promise.finally(() => (awaited.isThere = true));
    for (await settled(); !awaited.isThere;) await this.#clock.advance(1_000);
    return promise;
  }
}
