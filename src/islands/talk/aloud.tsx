import { useEffect, useRef } from 'preact/hooks';
import type { PlayedChoice } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';

interface AloudProps {
  choice: PlayedChoice;
  onGoOn(): void;
  strings: Strings['talk'];
}

/** A moment to say the chosen line aloud before the talk goes on. Both ways on lead to the same answer, and neither is kept. */
export function Aloud({ choice, onGoOn, strings }: AloudProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section class="aloud" id="choices" tabIndex={-1} ref={place} aria-labelledby="aloud-prompt">
      <h2 id="aloud-prompt">{strings.aloud}</h2>
      <p class="aloud__line voice">“{choice.text}”</p>
      <div class="aloud__go">
        <button type="button" class="button" onClick={onGoOn}>
          {strings.aloudSaid}
        </button>
        <button type="button" class="button ghost" onClick={onGoOn}>
          {strings.aloudNot}
        </button>
      </div>
      <p class="aloud__note">{strings.aloudNote}</p>
    </section>
  );
}
