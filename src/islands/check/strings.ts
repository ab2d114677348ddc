import type { PartsQuestion, Question } from '../../course/assessment/question.ts';
import type { Strings } from '../../schemas/interface.ts';

type All = Strings['check'];
type PartsType = PartsQuestion['type'];

/** Words that no question needs once it is on the page. */
type Elsewhere = 'heading' | 'isTrue' | 'notTrue';

/** The words of questions: those that all share, and those of each kind of parts that is asked. */
export type CheckStrings = Omit<All, PartsType | Elsewhere> & Partial<Pick<All, PartsType>>;

/** What a question of this type needs of the words: a page that asks for nothing to be sorted need not carry the others. */
export function stringsFor(type: Question['type'], strings: All): CheckStrings {
  const { heading: _heading, isTrue: _isTrue, notTrue: _notTrue, sequence, sort, rewrite, ...common } = strings;
  switch (type) {
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

/** The words of one kind of parts. Throws where the page was made without them. */
export function stringsOf<Type extends PartsType>(type: Type, strings: CheckStrings): All[Type] {
  const found: All[Type] | undefined = (strings as Partial<All>)[type];
  if (found === undefined) throw new Error(`The page has no words for a question of the type "${type}".`);
  return found;
}
