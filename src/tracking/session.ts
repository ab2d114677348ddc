import { completion } from '../course/record/completion.ts';
import { decode, encode } from '../course/record/codec.ts';
import { merge } from '../course/record/merge.ts';
import { emptyRecord, type LearnerRecord } from '../course/record/record.ts';
import type { Answer, Confirmed, Saving } from './keeper.ts';
import { Listeners } from './listeners.ts';
import type { Delivery, Launch, Lms } from './lms.ts';
import { report, type Course, type Report } from './report.ts';
import { Saver, type Timing } from './saver.ts';
import { Stopwatch } from './stopwatch.ts';

const MINUTE = 60_000;

/** Savings while the learner reads keep the LMS from signing them out: many end a session after 20 to 30 quiet minutes. */
const KEEP_ALIVE = 5 * MINUTE;

/** After so long without any change nobody is there, and the LMS may do as it likes. */
const IDLE = 20 * MINUTE;

const NOTHING_YET: Pick<Launch, 'standing' | 'passMark'> = { standing: { status: 'incomplete', score: null }, passMark: null };

/** One launch in an LMS, from opening to closing: exactly one session, whatever pages are shown meanwhile. */
export class Session {
  readonly #lms: Lms;
  readonly #course: Course;
  readonly #timing: Timing;
  readonly #listeners = new Listeners();
  readonly #saver: Saver;
  readonly #stopwatch: Stopwatch;
  #record: LearnerRecord = emptyRecord;
  #launch: Launch | null = null;
  #confirmed: Confirmed | null = null;
  #phase: 'opening' | 'refused' | 'open' | 'ended' = 'opening';
  #visible = true;
  #changedAt: number;
  #stopTicking: (() => void) | null = null;

  constructor(lms: Lms, course: Course, timing: Timing) {
    this.#lms = lms;
    this.#course = course;
    this.#timing = timing;
    this.#changedAt = timing.now();
    this.#stopwatch = new Stopwatch(timing.now);
    this.#saver = new Saver(
      (careful) => this.#save(careful),
      timing,
      () => this.#listeners.tell(),
    );
  }

  get learnerName(): string | null {
    return this.#launch?.learnerName ?? null;
  }

  /** The record as it stands. */
  get record(): LearnerRecord {
    return this.#record;
  }

  /** Page to begin with, as the record or else the LMS remembers it; "" for none. */
  get place(): string {
    return this.#record.place?.value ?? this.#launch?.place ?? '';
  }

  get confirmed(): Confirmed | null {
    return this.#confirmed;
  }

  /** The LMS started no session: what is done now is recorded nowhere. */
  get isRefused(): boolean {
    return this.#phase === 'refused';
  }

  get saving(): Saving {
    if (this.#phase === 'opening') return { state: 'saving' };
    if (this.#phase !== 'open') return { state: 'unsaved', why: 'ended' };
    return this.#records() ? this.#saver.state() : { state: 'unsaved', why: 'review' };
  }

  /** Starts the session and takes up what the LMS has kept. Says whether the LMS let it. */
  async open(): Promise<boolean> {
    this.#phase = 'opening';
    this.#launch = await this.#lms.open();
    this.#phase = this.#launch === null ? 'refused' : 'open';
    if (this.#launch !== null) this.#begin(this.#launch);
    this.#listeners.tell();
    return this.#launch !== null;
  }

  #begin({ saved, standing, records }: Launch): void {
    this.#record = merge(this.#record, decode(saved));
    if (standing.status !== 'incomplete') this.#confirmed = { ...standing, at: this.#timing.now() };
    if (!records) return;
    // Without a status and exit "suspend" on record, a window that crashes is a course completed or begun anew in many LMSs.
    this.#saver.request('milestone');
    this.#tick(this.#timing.now());
  }

  /** Takes in what a page knows. */
  merge(other: LearnerRecord): void {
    const next = merge(this.#record, other);
    if (encode(next) === encode(this.#record)) return;
    const before = this.#milestones();
    this.#record = next;
    this.#changedAt = this.#timing.now();
    if (this.#isSaving()) this.#saver.request(this.#milestones() === before ? 'small change' : 'milestone');
    this.#listeners.tell();
  }

  answered(answer: Answer): void {
    if (!this.#isSaving()) return;
    this.#lms.answered(answer);
    this.#saver.request('small change');
  }

  /** The learner asks to save. A session that was refused is asked for once more. */
  saveNow(): void {
    if (this.#phase === 'refused') void this.open();
    else this.#saver.hurry();
  }

  listen(heard: () => void): () => void {
    return this.#listeners.add(heard);
  }

  /** The page is hidden; on a phone it may never come back. */
  hidden(): void {
    this.#visible = false;
    this.#stopwatch.pause();
    this.#saver.hurry();
  }

  shown(): void {
    this.#visible = true;
    this.#stopwatch.resume();
  }

  /** The network is back. */
  online(): void {
    this.#saver.hurry();
  }

  /** The page goes away. Everything is written and the session closed, once. */
  end(): void {
    if (this.#phase === 'ended') return;
    const wasOpen = this.#phase === 'open';
    this.#phase = 'ended';
    this.#saver.stop();
    this.#stopTicking?.();
    if (wasOpen) this.#lms.close(this.#records() ? this.#delivery(false) : null);
    this.#listeners.tell();
  }

  #records(): boolean {
    return this.#launch?.records === true;
  }

  #isSaving(): boolean {
    return this.#phase === 'open' && this.#records();
  }

  #report(): Report {
    return report(this.#record, this.#course, this.#launch ?? NOTHING_YET);
  }

  /** Changes when something is reached that is worth saving at once. */
  #milestones(): string {
    const { status, score } = this.#report();
    return [status, score, completion(this.#record, this.#course.outline, this.#course.rule).missing.length].join();
  }

  #delivery(careful: boolean): Delivery {
    return { report: this.#report(), elapsed: this.#stopwatch.read(), careful };
  }

  async #save(careful: boolean): Promise<boolean> {
    const delivery = this.#delivery(careful);
    const { status, score } = delivery.report;
    const saved = await this.#lms.save(delivery);
    if (saved && careful) this.#confirmed = { status, score, at: this.#timing.now() };
    return saved;
  }

  #tick(savedAt: number): void {
    this.#stopTicking = this.#timing.later(() => {
      if (this.#visible) this.#stopwatch.read();
      const now = this.#timing.now();
      const due = this.#visible && now - savedAt >= KEEP_ALIVE && now - this.#changedAt < IDLE;
      if (due) this.#saver.request('small change');
      this.#tick(due ? now : savedAt);
    }, MINUTE);
  }
}
