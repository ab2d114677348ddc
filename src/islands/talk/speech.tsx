import type { Strings } from '../../schemas/interface.ts';
import { Listen } from './listen.tsx';

interface SpeechProps {
  /** Person id. */
  who: string;
  name: string;
  says: string;
  /** The line that is being answered now. */
  now?: boolean;
  strings: Strings['talk'];
}

/** A line somebody says, in the voice type, with the quotation marks that content leaves out. */
export function Speech({ who, name, says, now = false, strings }: SpeechProps) {
  return (
    <div class={`speech ${now ? 'speech--now' : ''} ${who === 'you' ? 'speech--you' : ''}`}>
      <p class="speech__who">{name}</p>
      <p class="speech__says voice">“{says}”</p>
      <Listen text={says} strings={strings} />
    </div>
  );
}
