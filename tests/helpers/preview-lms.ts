import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Strings } from '../../src/schemas/interface.ts';

/** One row of the preview LMS's call log. */
export interface LoggedCall {
  call: string;
  /** As shown: quoted and separated by commas. */
  args: string;
  /** With what became of it beyond the answer, if anything. */
  answer: string;
  error: string;
}

/** The preview LMS as a coordinator uses it. */
export class PreviewLms {
  readonly #page: Page;
  readonly #strings: Strings['preview'];

  constructor(page: Page, strings: Strings) {
    this.#page = page;
    this.#strings = strings.preview;
  }

  /**
   * Opens the page of the preview LMS and waits until it takes clicks. Without `workers` the browser has no service
   * workers: the course is then played from the website itself, and Playwright's routes see each request of it.
   */
  async open(site: string, { workers = false, page = 'preview-lms.html' } = {}): Promise<void> {
    if (!workers) await this.#page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await this.#page.goto(site + page);
    await this.#page.locator('#preview[data-ready]').waitFor();
  }

  /** Launches the course and returns the course page inside it. */
  async launch(): Promise<FrameLocator> {
    await this.#page.getByRole('button', { name: this.#strings.launch, exact: true }).click();
    return this.course();
  }

  /** What is opened: the launch page of our own course, or the first page of another package. */
  opened(): FrameLocator {
    return this.#page.frameLocator('#course-place iframe');
  }

  /** The course page: the frame in the launch page in the frame of the LMS. */
  course(): FrameLocator {
    return this.opened().frameLocator('iframe');
  }

  async closeWindow(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#strings.close, exact: true }).click();
  }

  /** Chooses a zip to be played. */
  async choose(name: string, buffer: Uint8Array): Promise<void> {
    await this.#page.locator('#zip').setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(buffer) });
  }

  /** The switch of a fault, or the button that crashes the window. */
  fault(name: string): Locator {
    return this.#page.locator(`#fault-${name}`);
  }

  /** The line of the checklist. Its `data-state` is "open", "under way" or "done". */
  check(id: string): Locator {
    return this.#page.locator(`[data-check="${id}"]`);
  }

  /** What the LMS holds of an element; "" when it is not set. */
  async value(element: string): Promise<string> {
    const cell = this.#page.locator(`[data-element="${element}"]`);
    return (await cell.getAttribute('data-empty')) === null ? ((await cell.textContent()) ?? '').trim() : '';
  }

  /** The calls made so far, the oldest first, as far as the filter shows them. */
  async calls(): Promise<LoggedCall[]> {
    return this.#page.$$eval('#calls tbody tr', (rows) =>
      rows.flatMap((row) => {
        const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '');
        return cells.length >= 5 ? [{ call: cells[1]!, args: cells[2]!, answer: cells[3]!, error: cells[4]! }] : [];
      }),
    );
  }
}
