/** Those who want to hear of changes. One that throws (its window may be gone) is dropped and keeps nobody else from hearing. */
export class Listeners {
  readonly #all = new Set<() => void>();

  /** Adds a listener; returns the way to remove it. */
  add(heard: () => void): () => void {
    // A function of its own, so that one listener added twice is removed one at a time.
    const own = () => heard();
    this.#all.add(own);
    return () => {
      this.#all.delete(own);
    };
  }

  tell(): void {
    for (const heard of this.#all) {
      try {
        heard();
      } catch {
        this.#all.delete(heard);
      }
    }
  }
}
