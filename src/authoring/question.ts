import type { Question } from '../course/assessment/question.ts';
import type { Strings } from '../schemas/interface.ts';
import type { ItemEntry } from './content.ts';

/** An item of the bank as a learner meets it. True-false items become two options lettered t and f. */
export function questionOf(item: ItemEntry, strings: Strings['check']): Question {
  const { id, slot, type, objective, stem } = item;
  const common = { id, slot, type, objective, stem };
  if (item.type !== 'true-false') return { ...common, options: item.options, correct: [item.best].flat().sort() };
  return {
    ...common,
    options: [
      { letter: 't', text: strings.isTrue, why: item.why.true },
      { letter: 'f', text: strings.notTrue, why: item.why.false },
    ],
    correct: [item.best ? 't' : 'f'],
  };
}
