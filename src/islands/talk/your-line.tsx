import type { PlayedChoice, Talk } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';

interface YourLineProps {
  choice: PlayedChoice;
  talk: Talk;
  strings: Strings['talk'];
}

/** What you said, or did. */
export function YourLine({ choice, talk, strings }: YourLineProps) {
  const said = choice.kind === 'say';
  return (
    <div class="your-line">
      <p class="your-line__who">{said ? talk.people['you']?.name : strings.did}</p>
      <p class={said ? 'your-line__text voice' : 'your-line__text'}>{said ? `“${choice.text}”` : choice.text}</p>
    </div>
  );
}
