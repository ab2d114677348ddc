import { atom, type ReadableAtom } from 'nanostores';
import type { Shelf } from '../../scorm/preview/attempt.ts';
import { emptyChecklist, type Checklist } from '../../scorm/preview/checklist.ts';
import type { Faults } from '../../scorm/preview/faults.ts';
import { openLms, type Lms } from '../../scorm/preview/lms.ts';
import { errorWords12 } from '../../scorm/preview/scorm12/run-time.ts';
import { encode } from '../course/record/codec.ts';
import { fingerprint } from '../tracking/fingerprint.ts';
import { handedOver, tidy, unpack } from './arrival.ts';
import { CourseWindow } from './course-window.ts';
import type { NamedZip } from './hand-over.ts';
import { holdUp } from './hold-up.ts';
import { KeptChecklist } from './kept-checklist.ts';
import { rememberedPackage, rememberPackage } from './kept-package.ts';
import { Latest } from './latest.ts';
import { unshelve } from './library.ts';
import { nearlyDone } from './nearly-done.ts';
import { newerLms } from './newer-lms.ts';
import { PackageServer } from './package-server.ts';
import type { Played } from './playable.ts';
import { Problem, type ProblemKind } from './problem.ts';
import { bytesOf } from './read-zip.ts';
import { openShelf } from './shelf.ts';
import { subjectOf } from './subject-of.ts';
import { firstView, ownCourse, viewOf, type PreviewProps, type View } from './view.ts';

/** The parts of the page that the desk works with. */
export interface DeskParts {
  window: Window;
  /** Where the window of the course is put. */
  place: HTMLElement;
  /** Templates that hold the scripts of the worker and of SCORM 2004. */
  worker: HTMLTemplateElement;
  newer: HTMLTemplateElement;
}

/** The coordinator's desk: one LMS, one learner, one course at a time, and the window it is shown in. */
export class Desk {
  readonly #view;
  readonly #props: PreviewProps;
  #parts: DeskParts | null = null;
  #shelf: Shelf = { getItem: () => null, setItem: () => {} };
  #lms: Lms<object> | null = null;
  #courseWindow: CourseWindow | null = null;
  #stopListening = () => {};
  #checklist: KeptChecklist | null = null;
  #server: PackageServer | null = null;
  #isStale = false;
  readonly #packages = new Latest();
  readonly #launches = new Latest();
  #forget: (key: string) => void = () => {};
  #errorWords: (code: string) => string = errorWords12;

  constructor(props: PreviewProps) {
    this.#props = props;
    this.#view = atom<View>(firstView(props));
  }

  get $view(): ReadableAtom<View> {
    return this.#view;
  }

  /** What an error code means in the standard being played. */
  errorWords(code: string): string {
    return this.#errorWords(code);
  }

  /** Brings the desk to life in a page: opens the LMS, and plays what the package builder handed over. */
  async start(parts: DeskParts): Promise<void> {
    this.#parts = parts;
    this.#courseWindow = new CourseWindow(parts.place);
    const { shelf, isKept, forget } = openShelf(parts.window, () => this.#set({ isKept: false }));
    this.#shelf = shelf;
    this.#forget = forget;
    this.#set({ isKept });
    this.#server = new PackageServer(parts.window, parts.worker, (isServed) => this.#set({ isServed }));
    try {
      const remembered = await rememberedPackage(parts.window);
      // The course of this website comes first, and stays if what the package needs does not load just now.
      await this.playOwnCourse();
      if (remembered) await this.#playRemembered(parts.window, remembered);
      await this.#playHandedOver(parts.window);
      await tidy(parts.window);
    } finally {
      this.#set({ isReady: true });
    }
  }

  /** Reads a zip and makes it what is played. What is wrong with it stands in `reading`. */
  async playFile(file: File): Promise<void> {
    await this.#play(file.name, () => bytesOf(file));
  }

  async playOwnCourse(): Promise<void> {
    const isLatest = this.#packages.ask();
    await this.#use(ownCourse(this.#props.course), 0, isLatest);
    if (isLatest()) this.#set({ reading: { state: 'idle' } });
  }

  /** Deletes the package on the desk from this browser, with its learner and what was seen of it, and goes back to the course of this website. */
  async forgetPackage(): Promise<void> {
    const { key } = this.#view.get().playable;
    const { window } = this.#parts ?? {};
    await this.playOwnCourse();
    this.#forget(key);
    if (window) await unshelve(window.caches, window.location.href, key);
  }

  async choosePart(part: number): Promise<void> {
    await this.#tryUse(this.#view.get().playable, part);
  }

  setLearner(name: string): void {
    this.#set({ learner: name });
  }

  /** Opens the course, as a learner clicks on it in an LMS. It stays closed where its connection is not as the LMS has it. */
  async launch(): Promise<void> {
    this.close();
    this.#set({ undone: null });
    const { playable, part } = this.#view.get();
    const [lms, sco] = [this.#lms, playable.scos[part]];
    if (lms === null || sco === undefined || this.#server === null) return;
    const isLatest = this.#launches.ask();
    const base = await this.#server.baseOf(playable);
    const isSet = await this.#setConnection(playable, lms.faults().cut);
    if (!isLatest() || this.#lms !== lms) return;
    if (!isSet) return this.#set({ undone: 'launch' });
    lms.rename(this.#typedName(lms));
    this.#courseWindow?.open({
      address: base + sco.href,
      title: this.#props.strings.window,
      isForeign: !playable.isOurs,
      apiName: lms.standard.apiName,
      api: lms.launch(),
      apiAfter: lms.apiAfter(),
      shown: (page) => this.#shown(page),
    });
    this.#refresh();
  }

  /** Closes the window as a learner does: the course may say a last word. A launch that still waits is called off. */
  close(): void {
    this.#launches.ask();
    this.#courseWindow?.remove();
    this.#lms?.close('closed');
  }

  /** The window is gone before the course can say anything. */
  crash(): void {
    this.#lms?.close('crashed');
    this.#courseWindow?.remove();
    this.#refresh();
  }

  newLearner(): void {
    this.close();
    if (this.#lms) this.#lms.startOver(this.#typedName(this.#lms));
  }

  /** Another learner, who has only the last step left. The log and the checklist say that they were set up so. */
  learnerNearlyDone(): void {
    const { own } = this.#view.get().playable;
    if (own === null) return;
    this.close();
    if (this.#lms) this.#lms.startOver(this.#typedName(this.#lms), encode(nearlyDone(own.outline, own.rule)));
  }

  async setFaults(changed: Partial<Faults>): Promise<void> {
    const lms = this.#lms;
    lms?.setFaults(changed);
    if (changed.cut === undefined) return;
    this.#set({ undone: null });
    if (await this.#setConnection(this.#view.get().playable, changed.cut)) return;
    // The switch shows what is so.
    lms?.setFaults({ cut: !changed.cut });
    if (this.#lms === lms) this.#set({ undone: 'cut' });
  }

  /** What was seen is this from now on, whatever the log says so far. */
  setChecklist(checklist: Checklist): void {
    this.#checklist?.set(checklist, this.#lms?.log() ?? []);
    this.#refresh();
  }

  /** Drops a package's connection or gives it back. False where the browser cannot, such as for want of room. */
  async #setConnection(playable: Played, isCut: boolean): Promise<boolean> {
    try {
      await this.#server?.cut(playable, isCut);
      return true;
    } catch {
      return false;
    }
  }

  /** The name typed, or the one there was when the field is empty. */
  #typedName(lms: Lms<object>): string {
    return this.#view.get().learner.trim() || lms.attempt().learner.name;
  }

  async #play(name: string, read: () => Promise<NamedZip['zip']>): Promise<void> {
    const { window } = this.#parts ?? {};
    if (!window) return;
    const isLatest = this.#packages.ask();
    this.#set({ reading: { state: 'reading' } });
    try {
      if (!(await this.#server?.isReady())) throw new Problem('notServed');
      await this.#use(await unpack(window, { name, zip: await read() }, this.#props.course.id), 0, isLatest);
      if (isLatest()) this.#set({ reading: { state: 'ready', file: name } });
    } catch (error) {
      if (isLatest()) this.#refuse(error, name);
    }
  }

  /** Puts a package on the desk that was read before, or says why not, unless something else was asked for since. False when it said so. */
  async #tryUse(playable: Played, part: number): Promise<boolean> {
    const isLatest = this.#packages.ask();
    try {
      await this.#use(playable, part, isLatest);
      return true;
    } catch (error) {
      if (!isLatest()) return true;
      this.#refuse(error, playable.file);
      return false;
    }
  }

  /** Puts on the desk what this tab played before. One that does not load now is tried again by the next reload. */
  async #playRemembered(window: Window, playable: Played): Promise<void> {
    if (!(await this.#tryUse(playable, 0))) rememberPackage(window, playable);
  }

  /** Plays what the package builder opened this page for, or says that it did not arrive. */
  async #playHandedOver(window: Window): Promise<void> {
    let built: NamedZip | null = null;
    try {
      built = await handedOver(window);
    } catch (error) {
      this.#refuse(error, '', 'notHandedOver');
    }
    if (built) await this.#play(built.name, async () => built.zip);
  }

  /** Says why a package does not play. A fault of this page is said to be one of the zip, or `otherwise`, and the console says why. */
  #refuse(error: unknown, name: string, otherwise: ProblemKind = 'broken'): void {
    const { kind, file } = error instanceof Problem ? error : new Problem(otherwise);
    this.#set({ reading: { state: 'refused', kind, file: file || name } });
    if (!(error instanceof Problem)) throw error;
  }

  /** Puts an LMS for this package on the desk in place of the one before, if it is still wanted once that can be done. */
  async #use(playable: Played, part: number, isLatest: () => boolean): Promise<void> {
    const given = playable.scos[part]?.given ?? {};
    const key = part === 0 ? playable.key : `${playable.key}:${part}`;
    const learnerName = this.#props.strings.sampleName;
    // A learner of each package: the course keeps on the device, by learner, what no LMS has confirmed.
    const learnerPrefix = `learner-${fingerprint(key)}`;
    const settings = { shelf: this.#shelf, key, learnerName, learnerPrefix, clock: Date.now, given, wait: holdUp };
    const newer = playable.standard === 'scorm2004' && this.#parts ? await newerLms(this.#parts.newer) : null;
    if (!isLatest()) return;
    this.close();
    this.#stopListening();
    this.#lms = newer ? newer.open(settings) : openLms(settings);
    this.#errorWords = newer ? newer.errorWords : errorWords12;
    this.#stopListening = this.#lms.listen(() => this.#refresh());
    this.#checklist = new KeptChecklist(this.#shelf, playable);
    if (this.#parts) rememberPackage(this.#parts.window, playable.base === '' ? null : playable);
    this.#set({ playable, part, undone: null, learner: this.#lms.attempt().learner.name });
    this.#refresh();
  }

  /** The certificate counts as shown when the LMS has the pass. */
  #shown(page: string): void {
    if (page !== 'certificate' || !this.#lms) return;
    const { values } = this.#lms.attempt();
    const isDone = this.#lms.standard.facts.status.some((name) => values[name] === 'passed' || values[name] === 'completed');
    if (isDone && this.#view.get().checklist.certificate.state !== 'done') this.#lms.sawCertificate();
  }

  #set(changed: Partial<View>): void {
    this.#view.set({ ...this.#view.get(), ...changed });
  }

  /** Calls come in bursts: the page is brought up to date once a burst is over. */
  #refresh(): void {
    if (this.#isStale) return;
    this.#isStale = true;
    queueMicrotask(() => {
      this.#isStale = false;
      if (this.#lms) this.#show(this.#lms);
    });
  }

  #show(lms: Lms<object>): void {
    const log = lms.log();
    const { playable, part } = this.#view.get();
    const checklist = this.#checklist?.read(log, lms.standard.facts, subjectOf(playable, part)) ?? emptyChecklist;
    this.#set({ ...viewOf(lms), log, checklist, isOpen: this.#courseWindow?.isOpen ?? false });
  }
}
