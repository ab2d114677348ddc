/** One element and its value, as written to an LMS. */
export interface Element {
  name: string;
  value: string;
}

/**
 * What an LMS was last offered, element by element, and whether it can be relied on to have kept it. Needed because
 * Moodle 4.5 in SCORM 1.2 never sends a value a second time: after a failed commit the next one says "true" and the value
 * is lost, unless it differs from the one last tried.
 */
export class Ledger {
  readonly #entries = new Map<string, { value: string; sure: boolean }>();
  readonly #held = new Set<string>();

  /** An element as it was read at launch, or as it was offered. */
  note({ name, value }: Element, sure: boolean): void {
    this.#entries.set(name, { value, sure });
  }

  /** From now on the LMS has of this element whatever may be offered: it can be set once only, or what it has cannot be bettered. */
  hold(name: string): void {
    this.#held.add(name);
  }

  /** What the LMS is known to have of an element. */
  value(name: string): string | undefined {
    const entry = this.#entries.get(name);
    return entry?.sure ? entry.value : undefined;
  }

  /** Whether the LMS is known to have this value. */
  has({ name, value }: Element): boolean {
    const entry = this.#entries.get(name);
    return this.#held.has(name) || (entry?.value === value && entry.sure);
  }

  /** Whether this very value was offered last, and may not have been kept. */
  isDoubtful({ name, value }: Element): boolean {
    const entry = this.#entries.get(name);
    return entry?.value === value && !entry.sure;
  }
}
