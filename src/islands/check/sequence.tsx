import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SequenceQuestion } from '../../course/assessment/question.ts';
import { format } from '../../course/format.ts';
import { toldAgain } from '../told-again.ts';
import { Icon } from '../icons.tsx';
import type { Open } from './activity.tsx';
import { stringsOf } from './strings.ts';

interface Move {
  letter: string;
  by: 1 | -1;
}

/** Steps with buttons that move them up and down. Each move is told once, and the focus goes along with the step. */
export function Sequence({ question, letters, strings, onGive }: Open<SequenceQuestion>) {
  const words = stringsOf('sequence', strings);
  const [moved, setMoved] = useState<Move | null>(null);
  const [told, tell] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const steps = letters.flatMap((letter) => question.steps.find((step) => step.letter === letter) ?? []);
  const last = steps.length - 1;

  // A button whose step was put elsewhere in the page has lost the focus.
  useLayoutEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-letter="${moved.letter}"] [data-by="${moved.by}"]`)?.focus();
  }, [moved]);

  const move = (from: number, by: 1 | -1) => {
    const [letter, other] = [letters[from], letters[from + by]];
    if (letter === undefined || other === undefined) return;
    onGive(letters.map((each) => (each === letter ? other : each === other ? letter : each)));
    setMoved({ letter, by });
    // Another step may come to the same place.
    tell((before) => toldAgain(format(words.movedTo, { number: from + by + 1, count: steps.length }), before));
  };

  return (
    <>
      <ol class="sequence" ref={list}>
        {steps.map(({ letter, text }, place) => (
          <li key={letter} class="sequence__step" data-letter={letter}>
            <span class="sequence__text">{text}</span>
            <span class="sequence__moves">
              {([-1, 1] as const).map((by) => (
                // At either end the button stays, so that the focus does; it only does nothing.
                <button
                  key={by}
                  type="button"
                  class="sequence__move"
                  data-by={by}
                  // The first step cannot go up, so a learner who has moved nothing is taken to a button that does something.
                  data-open={moved || by < 0 ? undefined : ''}
                  aria-label={format(by < 0 ? words.moveUp : words.moveDown, { step: text })}
                  aria-disabled={place === (by < 0 ? 0 : last)}
                  onClick={() => move(place, by)}
                >
                  <Icon name={by < 0 ? 'arrow-up' : 'arrow-down'} />
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}
