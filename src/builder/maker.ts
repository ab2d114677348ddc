import { atom, type ReadableAtom } from 'nanostores';
import type { PackageSettings } from '../schemas/package-settings.ts';
import type { MakeAnswer, MakeRequest, Progress } from './messages.ts';

/** How far the package for the newest settings has come. */
export type Making = { state: 'idle' } | (Progress & { settings: PackageSettings });

/** The part of a worker that is used here. */
export interface PackageWorker {
  postMessage(request: MakeRequest, transfer: Transferable[]): void;
  addEventListener(type: 'message', heard: (event: { data: MakeAnswer }) => void): void;
  addEventListener(type: 'error', heard: () => void): void;
}

export interface Maker {
  readonly $making: ReadableAtom<Making>;
  /** Has a package made. The same settings as last time are made once; newer ones take the place of those still waiting. */
  make(settings: PackageSettings): void;
}

/**
 * Has packages made, one at a time: while one is under way, only the newest settings wait. `start` starts the worker, at
 * the first package and again after it broke.
 */
export function createMaker(start: () => PackageWorker): Maker {
  const $making = atom<Making>({ state: 'idle' });
  let worker: PackageWorker | null = null;
  let number = 0;
  let isBusy = false;
  let wanted: PackageSettings | null = null;

  function tell(progress: Progress): void {
    if (wanted) $making.set({ ...progress, settings: wanted });
  }

  function hear({ data: { number: of, progress } }: { data: MakeAnswer }): void {
    const isOver = progress.state === 'made' || progress.state === 'failed';
    if (isOver) isBusy = false;
    // An answer to earlier settings: the newest have waited for it. What it read of the site serves them too.
    if (of !== number && isOver) send();
    else if (of === number || progress.state === 'reading') tell(progress);
  }

  function send(): void {
    if (!wanted) return;
    isBusy = true;
    number += 1;
    try {
      worker ??= started();
      worker.postMessage({ number, settings: wanted }, []);
    } catch {
      breakOff();
    }
  }

  function started(): PackageWorker {
    const begun = start();
    begun.addEventListener('message', hear);
    begun.addEventListener('error', breakOff);
    return begun;
  }

  function breakOff(): void {
    worker = null;
    isBusy = false;
    tell({ state: 'failed', failure: { why: 'broken' } });
  }

  return {
    $making,
    make(settings) {
      const now = $making.get();
      if (settings === wanted && now.state !== 'failed') return;
      wanted = settings;
      tell({ state: 'reading', done: 0, total: 0 });
      if (isBusy) number += 1;
      else send();
    },
  };
}
