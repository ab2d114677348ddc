import type { Scorm12Api } from '../../scorm/preview/api.ts';
import type { Lms } from '../../scorm/preview/lms.ts';
import { part } from './part.ts';

declare global {
  interface Window {
    /** Where SCORM 1.2 content looks for the LMS. */
    API?: Scorm12Api;
  }
}

/** The window in which the LMS shows the course: a frame that comes and goes. */
export class CourseWindow {
  readonly #lms: Lms<Scorm12Api>;
  readonly #place = part('course-place', HTMLElement);
  readonly #empty = part('course-empty', HTMLElement);
  #frame: HTMLIFrameElement | null = null;

  constructor(lms: Lms<Scorm12Api>) {
    this.#lms = lms;
  }

  get isOpen(): boolean {
    return this.#frame !== null;
  }

  /** Launches the course. The API is in place before the course can look for it. */
  open(): void {
    this.close();
    window.API = this.#lms.launch();
    const frame = document.createElement('iframe');
    frame.title = this.#place.dataset['title'] ?? '';
    frame.src = 'launch.html';
    this.#place.append(frame);
    this.#frame = frame;
    this.#empty.hidden = true;
    frame.focus();
  }

  /** Closes it as a learner closes a window: the course may say a last word while it goes. */
  close(): void {
    if (this.#frame === null) return;
    this.#frame.remove();
    this.#frame = null;
    this.#lms.close();
    delete window.API;
    this.#empty.hidden = false;
  }
}
