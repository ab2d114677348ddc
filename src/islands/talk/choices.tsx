import { ArrowRight } from 'lucide-preact';
import type { PlayedChoice } from '../../course/scenario/scenario.ts';

interface ChoicesProps {
  /** The question above them. */
  prompt: string;
  choices: readonly PlayedChoice[];
  onChoose(letter: string): void;
}

/** The lines you may say and the things you may do. Nothing tells them apart but their words. */
export function Choices({ prompt, choices, onChoose }: ChoicesProps) {
  // The second click of a double click would hit whatever choice comes to stand in the same place.
  const choose = (event: MouseEvent, letter: string) => {
    if (event.detail <= 1) onChoose(letter);
  };
  return (
    <section class="choices" id="choices" tabIndex={-1} aria-labelledby="choices-prompt">
      <h2 id="choices-prompt">{prompt}</h2>
      <ul>
        {choices.map(({ letter, kind, text }) => (
          <li key={letter}>
            <button type="button" class="talk-choice" data-letter={letter} onClick={(event) => choose(event, letter)}>
              <span class={kind === 'say' ? 'voice' : 'talk-choice__deed'}>{kind === 'say' ? `“${text}”` : text}</span>
              <ArrowRight aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
