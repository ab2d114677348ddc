import { withLetter } from '../../course/assessment/answer.ts';
import type { SortQuestion } from '../../course/assessment/question.ts';
import { cardOrder } from '../../course/assessment/shown-order.ts';
import { format } from '../../course/format.ts';
import type { Open } from './activity.tsx';
import { stringsOf } from './strings.ts';

/** Cards, each with the groups it may go into as radio buttons, and how many are placed. */
export function Sort({ question, letters, seed, strings, onGive }: Open<SortQuestion>) {
  const words = stringsOf('sort', strings);
  const { id, cards, groups } = question;
  const placed = letters.filter((group) => group !== '').length;
  return (
    <>
      <ul class="sort">
        {cardOrder(question, seed ?? 0).map((shown) => {
          const place = cards.findIndex(({ letter }) => letter === shown);
          return (
            <li key={shown}>
              <fieldset class="sort__card" data-letter={shown}>
                <legend>{cards[place]?.text}</legend>
                <div class="sort__groups">
                  {groups.map(({ letter, text }) => (
                    <label key={letter} class="sort__group">
                      <input
                        type="radio"
                        name={`${id}-${shown}`}
                        value={letter}
                        checked={letters[place] === letter}
                        data-open={letters[place] ? undefined : ''}
                        onChange={() => onGive(withLetter(letters, place, letter))}
                      />
                      <span>{text}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            </li>
          );
        })}
      </ul>
      <p class="sort__count" role="status">
        {format(words.placed, { placed, count: cards.length })}
      </p>
    </>
  );
}
