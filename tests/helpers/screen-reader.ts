import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import type { Page } from '@playwright/test';
import type { virtual } from '@guidepup/virtual-screen-reader';

const library = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');

/** To be served beside the pages: their security policy lets the reader in from nowhere else. */
export const readerFolder = dirname(library);

/** What the page of the test holds once the reader is in it. */
type Reading = typeof globalThis & { reader: typeof virtual };

/**
 * A virtual screen reader inside the page: it follows the focus and live regions and reads what the browser's accessibility
 * tree gives. It is no NVDA or VoiceOver, but it hears what is said twice, never, or in the wrong order.
 */
export class ScreenReader {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Begins to listen on the page as it stands. */
  static async start(page: Page): Promise<ScreenReader> {
    await page.evaluate(
      async (address) => {
        const { virtual: reader } = await import(address);
        (globalThis as Reading).reader = reader;
        await reader.start({ container: document.body });
      },
      new URL(basename(library), page.url()).href,
    );
    return new ScreenReader(page);
  }

  /**
   * Everything said while something was done, and a moment after it. Where the focus moves by itself, that is part of what is
   * done: pages move it once they have painted, which on a busy machine takes longer than the moment.
   */
  async during(something: () => Promise<unknown>): Promise<string[]> {
    await this.#page.evaluate(() => (globalThis as Reading).reader.clearSpokenPhraseLog());
    await something();
    // Live regions are heard when the page has come to rest.
    await this.#page.waitForTimeout(300);
    const said = await this.#page.evaluate(() => (globalThis as Reading).reader.spokenPhraseLog());
    // A live region that is emptied says nothing.
    return said.filter((phrase) => !/^(polite|assertive): $/.test(phrase));
  }

  /** Reads on from where the reader is until a phrase begins with `last`. Throws when that never comes. */
  async readTo(last: string): Promise<string[]> {
    const heard = await this.during(() =>
      this.#page.evaluate(async (end) => {
        const { reader } = globalThis as Reading;
        for (let phrases = 0; phrases < 400; phrases++) {
          await reader.next();
          if ((await reader.lastSpokenPhrase()).startsWith(end)) return;
        }
      }, last),
    );
    if (!heard.at(-1)?.startsWith(last)) throw new Error(`"${last}" is never read. The last phrases were: ${heard.slice(-10).join(' | ')}`);
    return heard;
  }
}

/** Phrases as a transcript, without those that only say where a paragraph begins or ends. */
export function transcript(phrases: readonly string[]): string {
  return `${phrases.filter((phrase) => !/^(end of )?(paragraph|generic)$/.test(phrase)).join('\n')}\n`;
}
