import type { Answer } from './keeper.ts';
import type { KeptAnswer } from './kept-answers.ts';
import type { Lms } from './lms.ts';
import type { Rescue } from './rescue.ts';

/** The answers of one launch that the LMS is not known to have. They are kept on the device too, for the next launch. */
export class Untold {
  readonly #lms: Pick<Lms, 'answered'>;
  /** Null until it is known whose answers they are. */
  #rescue: Rescue | null = null;
  /** Given until then. */
  readonly #early: Answer[] = [];
  #answers: readonly KeptAnswer[] = [];
  /**
   * Something graded was answered since the last saving began. The learner's score may hang on it, so it does not wait as long
   * as the rest. Nothing hangs on a line of a talk, and there are too many of them to save each by itself.
   */
  hasNew = false;

  constructor(lms: Pick<Lms, 'answered'>) {
    this.#lms = lms;
  }

  /**
   * The LMS has let the learner in, and records. Puts in line what was answered at an earlier launch and is not known to have
   * arrived, then what was answered since this one. An LMS whose answers have no names stores them along with the record, so
   * where that has arrived they have too.
   *
   * @param hasRecord whether the LMS has all of the record that was kept with those of the earlier launch
   */
  begin(rescue: Rescue, hasRecord: boolean): void {
    this.#rescue = rescue;
    rescue.answersTold(rescue.answers().filter(({ name }) => hasRecord && name === ''));
    this.#answers = rescue.answers();
    for (const { answer, name } of this.#answers) this.#lms.answered(answer, name);
    for (const answer of this.#early.splice(0)) this.add(answer);
  }

  add(answer: Answer): void {
    if (this.#rescue === null) {
      this.#early.push(answer);
      return;
    }
    const kept = { answer, name: this.#lms.answered(answer) };
    this.#answers = [...this.#answers, kept];
    this.#rescue.keepAnswer(kept);
    this.hasNew ||= answer.right !== null;
  }

  /** A saving begins that takes along all there are now. Gives what is to be called when it was believed. */
  underWay(): () => void {
    const taken = this.#answers;
    this.hasNew = false;
    return () => {
      this.#answers = this.#answers.filter((kept) => !taken.includes(kept));
      if (taken.length > 0) this.#rescue?.answersTold(taken);
    };
  }
}
