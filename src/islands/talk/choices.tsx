import type { PlayedChoice } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';
import { Listen } from './listen.tsx';
import { Icon } from '../icons.tsx';

interface ChoicesProps {
  /** The question above them. */
  prompt: string;
  choices: readonly PlayedChoice[];
  /** Whether the number keys choose, so that each choice shows its number. */
  numbered: boolean;
  onChoose(letter: string): void;
  strings: Strings['talk'];
}

/** The lines you may say and the things you may do. Nothing tells them apart but their words. */
export function Choices({ prompt, choices, numbered, onChoose, strings }: ChoicesProps) {
  // The second click of a double click would hit whatever choice comes to stand in the same place. What drops second clicks on
  // the page lets it through where the button itself stays and only its words change.
  const choose = (event: MouseEvent, letter: string) => {
    if (event.detail <= 1) onChoose(letter);
  };
  return (
    <section class="choices" id="choices" tabIndex={-1} aria-labelledby="choices-prompt">
      <h2 id="choices-prompt">{prompt}</h2>
      <ul>
        {choices.map(({ letter, kind, text }, index) => (
          <li key={letter}>
            <button
              type="button"
              class="talk-choice"
              data-letter={letter}
              aria-keyshortcuts={numbered ? String(index + 1) : undefined}
              onClick={(event) => choose(event, letter)}
            >
              {numbered && (
                <kbd class="talk-choice__key" aria-hidden="true">
                  {index + 1}
                </kbd>
              )}
              <span class={kind === 'say' ? 'voice' : 'talk-choice__deed'}>{kind === 'say' ? `“${text}”` : text}</span>
              <Icon name="arrow-right" />
            </button>
            <Listen text={text} strings={strings} />
          </li>
        ))}
      </ul>
    </section>
  );
}
