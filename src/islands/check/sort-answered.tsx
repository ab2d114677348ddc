import type { SortQuestion } from '../../course/assessment/question.ts';
import { cardOrder } from '../../course/assessment/shown-order.ts';
import { format } from '../../course/format.ts';
import type { Shown } from './activity.tsx';
import { Part } from './part.tsx';
import { stringsOf } from './strings.ts';

/** The cards as they were shown, with the group each belongs to and why. */
export function SortAnswered({ question, letters, seed, strings }: Shown<SortQuestion>) {
  const words = stringsOf('sort', strings);
  const { cards, groups } = question;
  const groupText = (letter: string | undefined) => groups.find((group) => group.letter === letter)?.text ?? '';
  return (
    <ul class="parts">
      {cardOrder(question, seed ?? 0).map((shown) => {
        const place = cards.findIndex(({ letter }) => letter === shown);
        const card = cards[place];
        if (!card) return null;
        const given = letters[place];
        const right = given === card.group;
        const mark = format(right ? words.rightGroup : words.otherGroup, { given: groupText(given), group: groupText(card.group) });
        return <Part key={shown} look={right ? 'best' : 'other'} mark={mark} text={card.text} why={card.why} />;
      })}
    </ul>
  );
}
