import type { KeepingWindow } from '../../../src/tracking/browser.ts';

/** The storage of one browser for one site, shared by its tabs. */
export class FakeBrowser {
  readonly kept = new Map<string, string>();
  /** `blocked`: reading it throws. `full`: writing throws. `mute`: writing is ignored. */
  trouble: 'none' | 'blocked' | 'full' | 'mute' = 'none';
  #tabs: EventTarget[] = [];
  /** What a tab sees while news is held up; null while it is not. */
  #views: Map<EventTarget, Map<string, string>> | null = null;
  #heldUp: (() => void)[] = [];

  /**
   * Opens a tab.
   * @param pathname where the LMS has put the package
   */
  tab(pathname = '/content/7/launch.html'): KeepingWindow & Pick<Window, 'location'> & EventTarget {
    const tab = new EventTarget();
    this.#tabs.push(tab);
    const storage = this.#storage(tab);
    const open = () => {
      if (this.trouble === 'blocked') throw new DOMException('denied', 'SecurityError');
      return storage;
    };
    return Object.defineProperties(tab, { localStorage: { get: open }, location: { value: { pathname } } }) as ReturnType<
      FakeBrowser['tab']
    >;
  }

  /** All tabs are gone, and hear nothing any more. */
  closeTabs(): void {
    this.#tabs = [];
  }

  /** One tab is gone. */
  close(closed: EventTarget): void {
    this.#tabs = this.#tabs.filter((tab) => tab !== closed);
  }

  /**
   * From now on a tab sees what it stores itself, but nothing of what others do: tabs in processes of their own learn of each
   * other's writes a moment later.
   */
  holdUpNews(): void {
    this.#views = new Map(this.#tabs.map((tab) => [tab, new Map(this.kept)]));
  }

  /** All tabs see what is stored, and hear of what was, in its order. */
  passOnNews(): void {
    this.#views = null;
    for (const tell of this.#heldUp.splice(0)) tell();
  }

  /** A write from outside any tab, such as one by another version of the course. */
  put(key: string, value: string): void {
    this.kept.set(key, value);
  }

  #storage(own: EventTarget): Storage {
    const { kept } = this;
    const seen = () => this.#views?.get(own) ?? kept;
    return {
      getItem: (key: string) => seen().get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (this.trouble === 'full') throw new DOMException('full', 'QuotaExceededError');
        if (this.trouble === 'mute') return;
        kept.set(key, value);
        this.#views?.get(own)?.set(key, value);
        this.#tell(own, key, value);
      },
      removeItem: (key: string) => {
        kept.delete(key);
        this.#views?.get(own)?.delete(key);
        this.#tell(own, key, null);
      },
      clear: () => kept.clear(),
      key: (index: number) => [...seen().keys()][index] ?? null,
      get length() {
        return seen().size;
      },
    };
  }

  /** A tab does not hear of what it stores itself. */
  #tell(own: EventTarget, key: string, newValue: string | null): void {
    const tell = () => {
      for (const tab of this.#tabs) if (tab !== own) tab.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    };
    if (this.#views) this.#heldUp.push(tell);
    else tell();
  }
}
