import { PREVIEW_FOLDER } from './hand-over.ts';
import type { Playable } from './playable.ts';
import { scriptIn } from './template-script.ts';
import { startServing, type Serving } from './serving.ts';
import { SITE_FOLDER } from './worker.ts';

/** Serves what is played: through a worker where the browser has one, started when it is first needed. */
export class PackageServer {
  readonly #window: Window;
  readonly #script: string;
  readonly #told: (isServed: boolean) => void;
  #serving: Promise<Serving | null> | null = null;

  /**
   * @param worker template that holds the worker's script
   * @param told called with whether there is a worker, once that is known
   */
  constructor(window: Window, worker: HTMLTemplateElement, told: (isServed: boolean) => void) {
    this.#window = window;
    this.#script = scriptIn(worker)?.getAttribute('src') ?? '';
    this.#told = told;
    if (!canServe(window)) told(false);
  }

  /** Whether packages can be served; starts the worker. */
  async isReady(): Promise<boolean> {
    return (await this.#serve()) !== null;
  }

  /** Address of the folder something is played from. The course of this website goes through the worker too, so that its connection can be dropped. */
  async baseOf({ base }: Playable): Promise<string> {
    if (base !== '') return base;
    return (await this.isReady()) ? new URL(PREVIEW_FOLDER + SITE_FOLDER, this.#window.location.href).href : '';
  }

  /** Drops the connection to its files, or gives it back. Does nothing where there is no worker. */
  async cut(playable: Playable, isCut: boolean): Promise<void> {
    const serving = await this.#serve();
    await serving?.setCut(await this.baseOf(playable), isCut);
  }

  async #serve(): Promise<Serving | null> {
    this.#serving ??= startServing(this.#window, this.#script);
    const serving = await this.#serving;
    this.#told(serving !== null);
    return serving;
  }
}

/** Whether there may be service workers at all; whether one starts is known only when it is tried. */
function canServe(window: Window): boolean {
  return window.location.protocol.startsWith('http') && window.navigator.serviceWorker !== undefined;
}
