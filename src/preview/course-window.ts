/** What a package may do in its frame: all that content does in an LMS but leave it and take the page along. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads';

/** What to open, and how. */
export interface Opening {
  address: string;
  /** Name of the frame, read aloud. */
  title: string;
  /** Whether it is somebody else's content, which is held to its frame. */
  isForeign: boolean;
  /** Where content looks for the API, and the API; it appears after so many milliseconds. */
  apiName: string;
  api: object;
  apiAfter: number;
  /** Called with the name of each page of our own course, as it is shown. */
  shown(page: string): void;
}

/** The window in which the LMS shows the course: a frame that comes and goes. */
export class CourseWindow {
  readonly #place: HTMLElement;
  readonly #window: Window;
  #frame: HTMLIFrameElement | null = null;
  #putAway = () => {};

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#window = place.ownerDocument.defaultView ?? window;
  }

  get isOpen(): boolean {
    return this.#frame !== null;
  }

  /** Opens the course. Unless it is to come late, the API is in place before the course can look for it. */
  open({ address, title, isForeign, apiName, api, apiAfter, shown }: Opening): void {
    this.remove();
    const put = () => Reflect.set(this.#window, apiName, api);
    const timer = apiAfter > 0 ? this.#window.setTimeout(put, apiAfter) : undefined;
    if (timer === undefined) put();
    this.#putAway = () => {
      this.#window.clearTimeout(timer);
      Reflect.deleteProperty(this.#window, apiName);
    };
    const frame = this.#place.ownerDocument.createElement('iframe');
    frame.title = title;
    if (isForeign) frame.setAttribute('sandbox', SANDBOX);
    else frame.addEventListener('load', () => watchPages(frame, shown));
    frame.src = address;
    this.#place.append(frame);
    this.#frame = frame;
    frame.focus({ preventScroll: true });
    // On a small screen it opens below what is in view, where nobody would look for it.
    if (this.#place.getBoundingClientRect().top > this.#window.innerHeight / 2) this.#place.closest('section')?.scrollIntoView();
  }

  /** Removes the frame. The course may say a last word while it goes. */
  remove(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#putAway();
    this.#putAway = () => {};
  }
}

/** Tells which pages of our own course are shown in the frame of its launch page. */
function watchPages(frame: HTMLIFrameElement, shown: (page: string) => void): void {
  const inner = frame.contentDocument?.querySelector('iframe');
  inner?.addEventListener('load', () => {
    const page = inner.contentDocument?.documentElement.dataset['page'];
    if (page !== undefined) shown(page);
  });
}
