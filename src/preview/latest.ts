/** Tells what was asked for last from what was asked for before it and takes longer, such as a large zip to be read. */
export class Latest {
  #asked = 0;

  /** Something is asked for. What it gives says whether nothing else was since. */
  ask(): () => boolean {
    this.#asked += 1;
    const mine = this.#asked;
    return () => mine === this.#asked;
  }
}
