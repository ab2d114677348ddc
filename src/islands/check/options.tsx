import type { OptionsQuestion, QuestionOption } from '../../course/assessment/question.ts';
import { optionOrder } from '../../course/assessment/shown-order.ts';
import { Icon, type IconName } from '../icons.tsx';
import type { Open } from './activity.tsx';
import { Others } from './others.tsx';
import { stringsOf, type CheckStrings } from './strings.ts';

interface OptionsProps extends Open<OptionsQuestion> {
  /** Shows what was right and why. */
  answered: boolean;
}

/** The options of a question: radio buttons or tick boxes, and after answering, what each was worth. */
export function Options({ question, letters, seed, answered, strings, onGive }: OptionsProps) {
  const several = question.type === 'multiple';
  const options = inShownOrder(question, seed);
  const choose = (letter: string, checked: boolean) => {
    const others = several ? letters.filter((chosen) => chosen !== letter) : [];
    onGive(checked ? [...others, letter] : others);
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
                  data-open={letters.length > 0 ? undefined : ''}
                  onChange={(event) => choose(letter, event.currentTarget.checked)}
                />
                <span class="option__body">
                  {mark && (
                    <strong class="option__mark">
                      <Icon name={mark.icon} /> {mark.text}
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
      {answered && <Others options={unmarked} summary={strings.others} />}
    </>
  );
}

/** The options in the order in which they are shown. */
export function inShownOrder(question: OptionsQuestion, seed: number | null): QuestionOption[] {
  return optionOrder(question, seed).flatMap((letter) => question.options.find((option) => option.letter === letter) ?? []);
}

interface Mark {
  look: 'best' | 'other' | 'missed';
  icon: IconName;
  text: string;
}

/** What an answered option shows: words, an icon and a border, never color alone. Null for one neither chosen nor right. */
export function marking(isChosen: boolean, isRight: boolean, several: boolean, strings: CheckStrings): Mark | null {
  const words = several ? stringsOf('multiple', strings) : { yoursRight: strings.yoursBest, alsoRight: strings.best };
  if (isChosen && isRight) return { look: 'best', icon: 'circle-check', text: words.yoursRight };
  if (isChosen) return { look: 'other', icon: 'circle-x', text: strings.yoursNot };
  if (isRight) return { look: 'missed', icon: several ? 'circle-dashed' : 'circle-check', text: words.alsoRight };
  return null;
}
