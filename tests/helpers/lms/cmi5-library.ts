import type Library from '@xapi/cmi5';
import type { Cmi5Window } from './cmi5-lms.ts';

/** As much of XMLHttpRequest as axios needs, over a fetch of our own. */
class Request {
  static fetch: Cmi5Window['fetch'];
  onloadend: (() => void) | null = null;
  status = 0;
  statusText = '';
  responseText = '';
  responseURL = '';
  readonly #headers: Record<string, string> = {};
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    [this.#method, this.#url] = [method, url];
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getAllResponseHeaders(): string {
    return 'content-type: application/json';
  }

  async send(body?: string | null): Promise<void> {
    const init = { method: this.#method.toUpperCase(), headers: this.#headers, ...(typeof body === 'string' ? { body } : {}) };
    const response = await Request.fetch(this.#url, init);
    this.status = response.status;
    this.responseText = await response.text();
    this.onloadend?.();
  }
}

/**
 * `@xapi/cmi5` in a window that an LMS has opened. Its package names no file that Node can find, so its file is named
 * here; it looks for XMLHttpRequest when it is loaded.
 */
export async function libraryIn({ parameters, fetch }: Cmi5Window): Promise<Library> {
  Object.assign(globalThis, { XMLHttpRequest: Request });
  Request.fetch = fetch;
  const file = new URL('../../../node_modules/@xapi/cmi5/dist/Cmi5.esm.js', import.meta.url).href;
  const { default: Cmi5 } = (await import(/* @vite-ignore */ file)) as typeof import('@xapi/cmi5');
  const { actor, ...rest } = parameters;
  return new Cmi5({ ...rest, actor: actor as never });
}
