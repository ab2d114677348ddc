import type { Question } from '../../course/assessment/question.ts';
import type { Strings } from '../../schemas/interface.ts';

type All = Strings['check'];
type OwnWords = Exclude<Question['type'], 'choice' | 'true-false'>;

/** Words that no question needs once it is on the page. */
type Elsewhere = 'heading' | 'isTrue' | 'notTrue';

/** The words of questions: those that all share, and those of the kinds that are asked. */
export type CheckStrings = Omit<All, OwnWords | Elsewhere> & Partial<Pick<All, OwnWords>>;

/** What a question of this type needs of the words: a page that asks for nothing to be sorted need not carry the others. */
export function stringsFor(type: Question['type'], strings: All): CheckStrings {
  const { heading: _heading, isTrue: _isTrue, notTrue: _notTrue, multiple, sequence, sort, rewrite, ...common } = strings;
  switch (type) {
    case 'multiple':
      return { ...common, multiple };
    case 'sequence':
      return { ...common, sequence };
    case 'sort':
      return { ...common, sort };
    case 'rewrite':
      return { ...common, rewrite };
    default:
      return common;
  }
}

/** The words of one kind of question. Throws where the page was made without them. */
export function stringsOf<Type extends OwnWords>(type: Type, strings: CheckStrings): All[Type] {
  const found: All[Type] | undefined = (strings as Partial<All>)[type];
  if (found === undefined) throw new Error(`The page has no words for a question of the type "${type}".`);
  return found;
}
