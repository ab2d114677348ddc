import type { Answer } from './keeper.ts';
import type { KeptAnswer } from './kept-answers.ts';
import type { Lms } from './lms.ts';
import type { Rescue } from './rescue.ts';

/** The answers of one launch that the LMS is not known to have. They are kept on the device too, for the next launch. */
export class Untold {
  readonly #lms: Pick<Lms, 'answered'>;
  readonly #rescue: Rescue;
  #answers: readonly KeptAnswer[] = [];

  constructor(lms: Pick<Lms, 'answered'>, rescue: Rescue) {
    this.#lms = lms;
    this.#rescue = rescue;
  }

  /**
   * Puts in line what was answered at an earlier launch and is not known to have arrived. An LMS whose answers have no names
   * stores them along with the record, so where that has arrived they have too.
   *
   * @param hasRecord whether the LMS has all of the record that was kept with them
   */
  tellAgain(hasRecord: boolean): void {
    this.#rescue.answersTold(this.#rescue.answers().filter(({ name }) => hasRecord && name === ''));
    this.#answers = this.#rescue.answers();
    for (const { answer, name } of this.#answers) this.#lms.answered(answer, name);
  }

  add(answer: Answer): void {
    const kept = { answer, name: this.#lms.answered(answer) };
    this.#answers = [...this.#answers, kept];
    this.#rescue.keepAnswer(kept);
  }

  /** A saving begins that takes along all there are now. Gives what is to be called when it was believed. */
  underWay(): () => void {
    const taken = this.#answers;
    return () => {
      this.#answers = this.#answers.filter((kept) => !taken.includes(kept));
      if (taken.length > 0) this.#rescue.answersTold(taken);
    };
  }
}
