import type { Question, QuestionOption } from '../course/assessment/question.ts';
import type { Strings } from '../schemas/interface.ts';
import type { ItemEntry } from './content.ts';

/** An item of the bank as a learner meets it. True-false items become two options lettered t and f. */
export function questionOf(item: ItemEntry, strings: Strings['check']): Question {
  const { id, slot, objective, stem } = item;
  const common = { id, slot, objective, stem };
  switch (item.type) {
    case 'sequence':
      return { ...common, type: item.type, steps: item.steps };
    case 'sort':
      return { ...common, type: item.type, groups: item.groups, cards: item.cards };
    case 'rewrite':
      return { ...common, type: item.type, text: item.text, blanks: item.blanks };
    case 'true-false':
      return { ...common, type: item.type, options: claimOptions(item.why, strings), correct: [item.best ? 't' : 'f'] };
    default:
      return { ...common, type: item.type, options: item.options, correct: [item.best].flat().sort() };
  }
}

function claimOptions(why: { true: string; false: string }, strings: Strings['check']): QuestionOption[] {
  return [
    { letter: 't', text: strings.isTrue, why: why.true },
    { letter: 'f', text: strings.notTrue, why: why.false },
  ];
}
