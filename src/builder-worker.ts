import './builder/without-eval.ts';
import { make, openSite } from './builder/make.ts';
import type { MakeAnswer, MakeRequest } from './builder/messages.ts';

/** The part of a worker's own world that is used here: the page's types do not know it. */
interface WorkerWorld {
  fetch(address: string, options: RequestInit): Promise<Response>;
  postMessage(answer: MakeAnswer, transfer: Transferable[]): void;
  addEventListener(type: 'message', heard: (event: { data: MakeRequest }) => void): void;
}

declare const self: WorkerWorld;

// Asked for anew each time, or a file of an older version that the browser kept would end up in a new package.
const site = openSite((address) => self.fetch(address, { cache: 'no-cache' }));

/** Makes packages beside the page, one after another, so that the page never stands still. */
self.addEventListener('message', ({ data: { number, settings } }) => {
  void make(site, settings, (progress) => {
    self.postMessage({ number, progress }, progress.state === 'made' ? [progress.made.zip.buffer] : []);
  });
});
