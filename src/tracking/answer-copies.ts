import { isSameAnswer, readAnswers, writeAnswers, type KeptAnswer } from './kept-answers.ts';

/**
 * Answers that the LMS is not known to have, on the device, each under a name of its own: windows in processes of their own
 * see each other's writes a moment late, and in one list the answer of one would be written over by that of another.
 *
 * @param beginning with what the names of all of one learner's answers begin
 */
export function answerCopies(beginning: string) {
  const names = (storage: Storage) => keysOf(storage).filter((name) => name.startsWith(beginning));
  const read = (storage: Storage, name: string) => readAnswers(textIn(storage.getItem(name)));
  return {
    /** All that are kept, in the order in which they were given. */
    all: (storage: Storage): readonly KeptAnswer[] =>
      names(storage)
        .flatMap((name) => read(storage, name))
        .sort((one, other) => one.answer.at - other.answer.at),
    keep(storage: Storage, kept: KeptAnswer, now: number): void {
      const { at, item } = kept.answer;
      storage.setItem(`${beginning}:${at}.${item}`, `${now}.${writeAnswers([kept])}`);
    },
    /** Removes those that are among these. */
    remove(storage: Storage, told: readonly KeptAnswer[]): void {
      const isTold = (kept: KeptAnswer) => told.some((one) => isSameAnswer(one, kept));
      for (const name of names(storage)) if (read(storage, name).some(isTold)) storage.removeItem(name);
    },
  };
}

/** The names of all there is. */
export function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_none, index) => String(storage.key(index)));
}

/** A copy is the time at which it was kept, a full stop, and what is kept. */
export function textIn(copy: string | null): string {
  return copy === null ? '' : copy.slice(copy.indexOf('.') + 1);
}
