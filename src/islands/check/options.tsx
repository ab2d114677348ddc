import { CircleCheck, CircleDashed, CircleX } from 'lucide-preact';
import { lettersOf, maskOf, type Question } from '../../course/assessment/question.ts';
import type { Strings } from '../../schemas/interface.ts';

export interface OptionsProps {
  question: Question;
  /** The options in the order shown. */
  order: readonly string[];
  /** Options chosen, as a mask of authored positions. */
  chosen: number;
  /** Shows what was right and why. */
  answered: boolean;
  strings: Strings['check'];
  onChoose(mask: number): void;
}

/** The options of a question: radio buttons or tick boxes, and after answering, what each was worth. */
export function Options({ question, order, chosen, answered, strings, onChoose }: OptionsProps) {
  const several = question.type === 'multiple';
  const options = order.flatMap((letter) => question.options.find((option) => option.letter === letter) ?? []);
  const letters = lettersOf(question, chosen);
  const choose = (letter: string, checked: boolean) => {
    const bit = maskOf(question, [letter]);
    onChoose(several ? (checked ? chosen | bit : chosen & ~bit) : bit);
  };
  const unmarked = options.filter(({ letter }) => !letters.includes(letter) && !question.correct.includes(letter));

  return (
    <>
      <ul class="options">
        {options.map(({ letter, text, why }) => {
          const mark = answered ? marking(letters.includes(letter), question.correct.includes(letter), several, strings) : null;
          return (
            <li key={letter} class={mark ? `option option--${mark.look}` : 'option'}>
              <label>
                <input
                  type={several ? 'checkbox' : 'radio'}
                  name={question.id}
                  value={letter}
                  checked={letters.includes(letter)}
                  disabled={answered}
                  onChange={(event) => choose(letter, event.currentTarget.checked)}
                />
                <span class="option__body">
                  {mark && (
                    <strong class="option__mark">
                      <mark.icon aria-hidden="true" /> {mark.text}
                    </strong>
                  )}
                  <span class="option__text">{text}</span>
                  {mark && <span class="option__why">{why}</span>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {answered && unmarked.length > 0 && (
        <details class="options__others">
          <summary>{strings.others}</summary>
          <dl>
            {unmarked.map(({ letter, text, why }) => (
              <div key={letter}>
                <dt>{text}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** What an answered option shows: words, an icon and a border, never colour alone. Null for one neither chosen nor right. */
function marking(isChosen: boolean, isRight: boolean, several: boolean, strings: Strings['check']) {
  if (isChosen && isRight) return { look: 'best', icon: CircleCheck, text: several ? strings.yoursRight : strings.yoursBest };
  if (isChosen) return { look: 'other', icon: CircleX, text: strings.yoursNot };
  if (isRight) return { look: 'missed', icon: several ? CircleDashed : CircleCheck, text: several ? strings.alsoRight : strings.best };
  return null;
}
