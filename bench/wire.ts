import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

/** What a file is to a page. Fetched ahead is what the page itself does not need. */
export type Kind = 'html' | 'script' | 'css' | 'fonts' | 'other' | 'ahead';

const KINDS: Readonly<Record<string, Kind>> = { Document: 'html', Script: 'script', Stylesheet: 'css', Font: 'fonts' };

/**
 * What is fetched ahead has no type of its own. Styles and scripts are fetched so for the page at hand, a document for the
 * next one.
 */
function kindOf(type: string, file: string, priority: string): Kind {
  if (type !== 'Other') return KINDS[type] ?? 'other';
  if (file.endsWith('.css')) return 'css';
  if (file.endsWith('.js')) return 'script';
  return priority === 'VeryLow' ? 'ahead' : 'other';
}

/** One answer that came over the wire. */
export interface Transfer {
  /** File name. */
  file: string;
  kind: Kind;
  /** Headers and body as they were sent. */
  bytes: number;
  /** Frame that asked for it. */
  frame: string;
}

/** Everything that comes over the wire to a page and to what is in its frames. What the browser has kept does not. */
export class Wire {
  readonly #asked = new Map<string, Transfer>();
  #transfers: Transfer[] = [];
  #lastAt = 0;

  async follow(cdp: CDPSession): Promise<void> {
    cdp.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other', frameId = '' }) => {
      this.#lastAt = performance.now();
      const file = new URL(request.url).pathname.split('/').at(-1) ?? '';
      this.#asked.set(requestId, { file, kind: kindOf(type, file, request.initialPriority), frame: frameId, bytes: 0 });
    });
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.fromDiskCache || response.fromPrefetchCache === true) this.#asked.delete(requestId);
      const asked = this.#asked.get(requestId);
      if (asked) asked.bytes = response.encodedDataLength;
    });
    cdp.on('Network.requestServedFromCache', ({ requestId }) => this.#asked.delete(requestId));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => this.#ended(requestId, encodedDataLength));
    // An answer of which only the head was wanted ends so too, and was sent all the same.
    cdp.on('Network.loadingFailed', ({ requestId }) => this.#ended(requestId));
    await cdp.send('Network.enable');
  }

  #ended(requestId: string, bytes?: number): void {
    this.#lastAt = performance.now();
    const asked = this.#asked.get(requestId);
    this.#asked.delete(requestId);
    if (asked) this.#transfers.push({ ...asked, bytes: bytes ?? asked.bytes });
  }

  /** Forgets what came so far. */
  clear(): void {
    this.#transfers = [];
  }

  get transfers(): readonly Transfer[] {
    return this.#transfers;
  }

  /** Waits until nothing was under way for so many milliseconds. */
  async quiet(milliseconds: number): Promise<void> {
    while (this.#asked.size > 0 || performance.now() - this.#lastAt < milliseconds) await setTimeout(50);
  }
}
