import { shuffled } from '../random.ts';
import { correctLetters, type Letters } from './answer.ts';
import { hasOptions, type Blank, type OptionsQuestion, type Question, type SequenceQuestion, type SortQuestion } from './question.ts';

const lettersIn = (list: readonly { letter: string }[]) => list.map(({ letter }) => letter);

/** Letters of the options in the order shown. Without a seed, and for claims, it is the authored one. */
export function optionOrder(question: OptionsQuestion, seed: number | null): string[] {
  const letters = lettersIn(question.options);
  return seed === null || question.type === 'true-false' ? letters : shuffled(letters, seed ^ question.slot);
}

/** Letters of the steps in the order they are first shown, which is never the right one. */
export function startingOrder(question: SequenceQuestion, seed: number): string[] {
  const right = lettersIn(question.steps);
  const order = shuffled(right, seed ^ question.slot);
  return order.every((letter, place) => letter === right[place]) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Letters of the cards in the order shown: authored, they would stand group by group. */
export function cardOrder(question: SortQuestion, seed: number): string[] {
  return shuffled(lettersIn(question.cards), seed ^ question.slot);
}

/** Letters of a blank's words in the order offered. */
export function wordOrder({ letter, options }: Blank, slot: number, seed: number): string[] {
  return shuffled(lettersIn(options), seed ^ slot ^ (letter.charCodeAt(0) << 12));
}

/** The answer that stands before anything is done: nothing chosen, nothing placed, steps as they are first shown. */
export function openAnswer(question: Question, seed: number): Letters {
  if (hasOptions(question)) return [];
  return question.type === 'sequence' ? startingOrder(question, seed) : correctLetters(question).map(() => '');
}
