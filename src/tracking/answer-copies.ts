import { readAnswer, writeAnswer, type KeptAnswer } from './kept-answers.ts';

/**
 * Answers that the LMS is not known to have, on the device, each under a name of its own (one question is answered once at a
 * time): windows in processes of their own see each other's writes a moment late, and in one list the answer of one would be
 * written over by that of another.
 *
 * @param beginning with what the names of all of one learner's answers begin
 */
export function answerCopies(beginning: string) {
  const nameOf = ({ answer }: KeptAnswer) => `${beginning}${answer.at}.${answer.item}`;
  return {
    /** All that are kept, in the order in which they were given. */
    all: (storage: Storage): readonly KeptAnswer[] =>
      keysOf(storage, beginning)
        .flatMap((name) => readAnswer(textIn(storage.getItem(name))))
        .sort((one, other) => one.answer.at - other.answer.at),
    keep: (storage: Storage, kept: KeptAnswer, now: number) => storage.setItem(nameOf(kept), `${now}.${writeAnswer(kept)}`),
    /** Removes these. */
    remove: (storage: Storage, told: readonly KeptAnswer[]) => told.forEach((kept) => storage.removeItem(nameOf(kept))),
  };
}

/** The names that begin so. */
export function keysOf(storage: Storage, beginning: string): string[] {
  return Array.from({ length: storage.length }, (_none, index) => String(storage.key(index))).filter((name) => name.startsWith(beginning));
}

/** A copy is the time at which it was kept, a full stop, and what is kept. */
export function textIn(copy: string | null): string {
  return copy === null ? '' : copy.slice(copy.indexOf('.') + 1);
}
