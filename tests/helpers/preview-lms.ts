import type { FrameLocator, Page } from '@playwright/test';
import type { Strings } from '../../src/schemas/interface.ts';

/** One row of the preview LMS's call log. */
export interface LoggedCall {
  call: string;
  /** As shown: quoted and separated by commas. */
  args: string;
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

  /** Opens the page of the preview LMS and waits until it takes clicks. */
  async open(site: string): Promise<void> {
    await this.#page.goto(`${site}preview-lms.html`);
    await this.#page.locator('#preview[data-ready]').waitFor();
  }

  /** Launches the course and returns the course page inside it. */
  async launch(): Promise<FrameLocator> {
    await this.#page.getByRole('button', { name: this.#strings.launch, exact: true }).click();
    return this.course();
  }

  /** The course page: the frame in the launch page in the frame of the LMS. */
  course(): FrameLocator {
    return this.#page.frameLocator('#course-place iframe').frameLocator('iframe');
  }

  async closeWindow(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#strings.close, exact: true }).click();
  }

  /** What the LMS holds of an element; "" when it is not set. */
  async value(element: string): Promise<string> {
    const cell = this.#page.locator(`[data-element="${element}"]`);
    return (await cell.getAttribute('data-empty')) === null ? ((await cell.textContent()) ?? '').trim() : '';
  }

  /** The calls made so far, the oldest first. */
  async calls(): Promise<LoggedCall[]> {
    return this.#page.$$eval('#calls tbody tr', (rows) =>
      rows.flatMap((row) => {
        const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '');
        return cells.length >= 5 ? [{ call: cells[1]!, args: cells[2]!, answer: cells[3]!, error: cells[4]! }] : [];
      }),
    );
  }
}
