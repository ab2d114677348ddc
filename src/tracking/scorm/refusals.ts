/** Lists that an LMS may do without altogether (SCORM 1.2 RTE 3.4.4). One that refuses the id of the first entry gets no more of them. */
const LISTS = ['cmi.interactions', 'cmi.objectives'];

/** Elements an LMS may refuse, and this one did. */
export class Refusals {
  readonly #names = new Set<string>();

  add(name: string): void {
    this.#names.add(general(name));
    const list = LISTS.find((prefix) => general(name) === `${prefix}.n.id`);
    if (list !== undefined) this.#names.add(list);
  }

  addAll(others: Refusals): void {
    for (const name of others.#names) this.#names.add(name);
  }

  has(name: string): boolean {
    return this.#names.has(general(name)) || LISTS.some((list) => this.#names.has(list) && name.startsWith(`${list}.`));
  }
}

/** The same for every entry of a list: `cmi.interactions.3.latency` is `cmi.interactions.n.latency`. */
function general(name: string): string {
  return name.replace(/\.\d+\./, '.n.');
}
