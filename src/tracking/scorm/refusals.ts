/** Elements an LMS may refuse, and this one did. */
export class Refusals {
  /** With what the names of such elements begin. */
  readonly #beginnings: string[] = [];

  /** An LMS may do without whole lists (SCORM 1.2 RTE 3.4.4). One that refuses the id of an entry gets no more of them. */
  add(name: string): void {
    this.#beginnings.push(general(name).replace(/\.n\.id$/, '.'));
  }

  addAll(others: Refusals): void {
    this.#beginnings.push(...others.#beginnings);
  }

  has(name: string): boolean {
    return this.#beginnings.some((beginning) => general(name).startsWith(beginning));
  }
}

/** The same for every entry of a list: `cmi.interactions.3.latency` is `cmi.interactions.n.latency`. */
export function general(name: string): string {
  return name.replace(/\.\d+\./, '.n.');
}
