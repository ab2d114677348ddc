import type { KeepingWindow } from '../../../src/tracking/browser.ts';

/** The storage of one browser for one site, shared by its tabs. */
export class FakeBrowser {
  readonly kept = new Map<string, string>();
  /** `blocked`: reading it throws. `full`: writing throws. `mute`: writing is ignored. */
  trouble: 'none' | 'blocked' | 'full' | 'mute' = 'none';
  #tabs: EventTarget[] = [];

  /** Opens a tab. */
  tab(): KeepingWindow & EventTarget {
    const tab = new EventTarget();
    this.#tabs.push(tab);
    const storage = this.#storage(tab);
    const open = () => {
      if (this.trouble === 'blocked') throw new DOMException('denied', 'SecurityError');
      return storage;
    };
    return Object.defineProperty(tab, 'localStorage', { get: open }) as KeepingWindow & EventTarget;
  }

  /** All tabs are gone, and hear nothing any more. */
  closeTabs(): void {
    this.#tabs = [];
  }

  /** A write from outside any tab, such as one by another version of the course. */
  put(key: string, value: string): void {
    this.kept.set(key, value);
  }

  #storage(own: EventTarget): Storage {
    const { kept } = this;
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (this.trouble === 'full') throw new DOMException('full', 'QuotaExceededError');
        if (this.trouble === 'mute') return;
        kept.set(key, value);
        this.#tell(own, key, value);
      },
      removeItem: (key: string) => {
        kept.delete(key);
        this.#tell(own, key, null);
      },
      clear: () => kept.clear(),
      key: (index: number) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    };
  }

  /** A tab does not hear of what it stores itself. */
  #tell(own: EventTarget, key: string, newValue: string | null): void {
    for (const tab of this.#tabs) if (tab !== own) tab.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
  }
}
