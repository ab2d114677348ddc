import { decode } from '../course/record/codec.ts';
import { merge } from '../course/record/merge.ts';
import type { LearnerRecord } from '../course/record/record.ts';
import type { Device } from './device.ts';
import { Trouble } from './diagnosis.ts';
import type { Answer, Confirmed, Saving } from './keeper.ts';
import { inTime } from './in-time.ts';
import { Listeners } from './listeners.ts';
import type { Delivery, Launch, Lms } from './lms.ts';
import { Pulse } from './pulse.ts';
import type { Course } from './report.ts';
import type { Rescue } from './rescue.ts';
import { Saver, type Timing } from './saver.ts';
import { Stopwatch } from './stopwatch.ts';
import { Untold } from './untold.ts';
import { Work } from './work.ts';

/** Longest wait for an LMS to start a session. A learner who has come to learn is let in after that. */
const PATIENCE = 30_000;

/**
 * One launch in an LMS, from opening to closing: exactly one session, whatever pages are shown meanwhile. Longer than other
 * files on purpose: what may happen in which phase, and in which order, is decided in one place.
 */
export class Session {
  readonly #lms: Lms;
  readonly #work: Work;
  readonly #timing: Timing;
  readonly #device: Device;
  readonly #listeners = new Listeners();
  readonly #saver: Saver;
  readonly #stopwatch: Stopwatch;
  readonly #pulse: Pulse;
  #launch: Launch | null = null;
  #rescue: Rescue | null = null;
  /** Whether all that the LMS is not known to have is kept on the device. */
  #isKept = false;
  /** Whether the LMS was asked for a session and has not answered yet. */
  #isAsked = false;
  #phase: 'opening' | 'refused' | 'open' | 'ended' = 'opening';
  readonly #trouble = new Trouble();
  readonly #untold: Untold;
  #stopHearing: (() => void) | null = null;

  constructor(lms: Lms, course: Course, timing: Timing, device: Device) {
    this.#lms = lms;
    this.#work = new Work(course, timing.now);
    this.#timing = timing;
    this.#device = device;
    this.#untold = new Untold(lms);
    this.#stopwatch = new Stopwatch(timing.now);
    const tell = () => this.#listeners.tell();
    this.#pulse = new Pulse(timing, this.#stopwatch, () => this.#saver.request('small change'), tell);
    this.#saver = new Saver(
      (isMilestone) => this.#save(isMilestone),
      timing,
      () => this.#isKept && !this.#untold.hasNew,
      tell,
    );
  }

  get learnerName(): string | null {
    return this.#launch?.learnerName ?? null;
  }

  get passMark(): number | null {
    return this.#launch?.passMark ?? null;
  }

  /** The record as it stands. */
  get record(): LearnerRecord {
    return this.#work.record;
  }

  /** Page to begin with, as the record or else the LMS remembers it; "" for none. */
  get place(): string {
    return this.#work.record.place?.value ?? this.#launch?.place ?? '';
  }

  get confirmed(): Confirmed | null {
    return this.#work.confirmed;
  }

  /** The LMS has not said yet whether it starts a session, nor where the learner was. */
  get isOpening(): boolean {
    return this.#phase === 'opening';
  }

  /** The LMS started no session: what is done now is recorded nowhere. */
  get isRefused(): boolean {
    return this.#phase === 'refused';
  }

  get saving(): Saving {
    if (this.#phase === 'opening') return { state: 'saving' };
    if (this.#phase !== 'open') return { state: 'unsaved', why: 'ended' };
    if (!this.#records()) return { state: 'unsaved', why: 'review' };
    const progress = this.#saver.progress();
    if (progress.state === 'saved' && this.#pulse.isIdle) return { ...progress, isIdle: true };
    if (progress.state !== 'failed') return progress;
    return { state: 'unsaved', why: this.#trouble.why, ...(this.#isKept && { rescued: true }) };
  }

  /**
   * Starts the session and takes up what the LMS has kept. Says whether the LMS let it. One that does not answer in time
   * counts as one that refuses, until it does.
   */
  async open(): Promise<boolean> {
    this.#phase = 'opening';
    this.#isAsked = true;
    this.#listeners.tell();
    const answered = (launch: Launch | null) => {
      this.#isAsked = false;
      if (this.#phase === 'ended') return;
      this.#launch = launch;
      this.#phase = launch === null ? 'refused' : 'open';
      if (launch !== null) this.#takeUp(launch);
      this.#listeners.tell();
      // With the next task: many LMSs stop the page until their server has answered, and by then the first page is on its way.
      this.#timing.later(() => this.#isSaving() && this.#begin(), 0);
    };
    // What no LMS should be able to make it do, throw, counts as being refused. In a task of its own it reaches the console.
    const opened = this.#lms.open().then(answered, (error: unknown) => {
      answered(null);
      this.#timing.later(() => {
        throw error;
      }, 0);
    });
    await inTime(opened, PATIENCE, this.#timing);
    if (this.#phase === 'opening') {
      this.#phase = 'refused';
      this.#listeners.tell();
    }
    return this.#launch !== null;
  }

  #takeUp(launch: Launch): void {
    const { saved, learnerId, records } = launch;
    const rescue = this.#device.rescue(learnerId);
    this.#rescue = rescue;
    if (records) rescue.launched(launch);
    this.#work.launchedIn(launch);
    const kept = decode(saved);
    const hasAll = rescue.confirmed(kept);
    this.#work.take(merge(kept, rescue.read()));
    // What was done before the LMS let the learner in is kept nowhere else.
    if (records) {
      this.#keep();
      this.#untold.begin(rescue, hasAll);
    }
    this.#stopHearing = rescue.listen((elsewhere) => this.merge(elsewhere));
  }

  #begin(): void {
    // Without a status and exit "suspend" on record, a window that crashes is a course completed or begun anew in many LMSs.
    this.#saver.request('milestone');
    this.#pulse.start();
  }

  /** Takes in what a page, or another window of this learner, knows. */
  merge(other: LearnerRecord): void {
    const before = this.#work.milestones();
    if (!this.#work.take(other)) return;
    this.#pulse.stir();
    if (this.#isSaving()) {
      // Before anything else, because a window can be gone at any moment.
      this.#keep();
      this.#saver.request(this.#work.milestones() === before ? 'small change' : 'milestone');
    }
    this.#listeners.tell();
  }

  /** Takes in an answer. Like the record it waits where the LMS has not let the learner in yet. */
  answered(answer: Answer): void {
    if (this.#phase === 'ended' || this.#launch?.records === false) return;
    this.#untold.add(answer);
    // A line of a talk changes the record too, and goes along with that.
    if (this.#untold.hasNew && this.#isSaving()) this.#saver.request('small change');
  }

  /** The learner asks to save. A session that was refused is asked for once more. */
  saveNow(): void {
    if (this.#phase === 'refused' && !this.#isAsked) void this.open();
    else this.#saver.hurry();
  }

  /**
   * The learner's own way out. Saves with care, and only when all is stored ends the session and lets the LMS take the
   * window back. Says whether it did; if not, the session goes on.
   */
  async leave(): Promise<boolean> {
    if (this.#isSaving()) {
      this.#saver.request('milestone');
      this.#saver.hurry();
      await this.#saver.rest();
      if (this.#saver.progress().state !== 'saved') return false;
    }
    const isTold = this.#phase !== 'open' || (await this.#lms.leave?.(this.#records() ? this.#delivery(false) : null)) !== false;
    return isTold && this.#close(true);
  }

  listen(heard: () => void): () => void {
    return this.#listeners.add(heard);
  }

  /** The page is hidden; on a phone it may never come back. */
  hidden(): void {
    this.#stopwatch.pause();
    this.#saver.hurry();
  }

  shown(): void {
    this.#stopwatch.resume();
    this.stir();
  }

  /** Somebody is there, though nothing may have changed: a page was scrolled, a key or a pointer used. */
  stir(): void {
    this.#pulse.stir();
  }

  /** The network is back. */
  online(): void {
    this.#saver.hurry();
  }

  /** The page goes away. Everything is written and the session closed, once. */
  end(): void {
    this.#close(false);
  }

  #close(exit: boolean): boolean {
    if (this.#phase === 'ended') return true;
    const isOver = this.#phase !== 'open' || this.#lms.close(this.#records() ? this.#delivery(false) : null, exit);
    if (exit && !isOver) return false;
    this.#phase = 'ended';
    this.#saver.stop();
    this.#pulse.stop();
    this.#stopHearing?.();
    this.#listeners.tell();
    return true;
  }

  #records(): boolean {
    return this.#launch?.records === true;
  }

  #isSaving(): boolean {
    return this.#phase === 'open' && this.#records();
  }

  #keep(): void {
    this.#isKept = this.#rescue?.keep(this.#work.record) === true;
  }

  #delivery(careful: boolean): Delivery {
    return { report: this.#work.report(), elapsed: this.#stopwatch.read(), careful };
  }

  async #save(isMilestone: boolean): Promise<boolean> {
    // What is only to keep the session alive needs no care. All else does, because an LMS may say "true" and store nothing.
    const careful = isMilestone || this.#rescue?.isConfirmed(this.#work.record) !== true;
    const isSilent = this.#trouble.why === 'offline' && (await this.#device.network()) === 'silent';
    const [delivery, areTold] = [this.#delivery(careful), this.#untold.underWay()];
    const isSaved = !isSilent && (await this.#lms.save(delivery));
    if (isSaved && careful) this.#rescue?.confirmed(delivery.report.record);
    // The copy may have gone meanwhile, or there may have been no room for it when it was first to be kept.
    this.#keep();
    if (!isSaved) {
      void this.#trouble.explain(this.#device.network(), this.#saver.failures + 1, () => this.#listeners.tell());
      return false;
    }
    areTold();
    this.#trouble.over();
    if (isMilestone) this.#work.confirm(this.#lms.onRecord?.(delivery.report) ?? delivery.report);
    return true;
  }
}
