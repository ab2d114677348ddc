import { useStore } from '@nanostores/preact';
import type { Strings } from '../../schemas/interface.ts';
import { hasOption } from '../../stores/preferences.ts';
import { $record } from '../../stores/record.ts';
import { $speaking, canSpeak, hush, speak } from './voice.ts';
import { Icon } from '../icons.tsx';

interface ListenProps {
  text: string;
  strings: Strings['talk'];
}

/** Reads one line aloud, or stops. There only for those who switched it on, in a browser that can. */
export function Listen({ text, strings }: ListenProps) {
  const wanted = hasOption(useStore($record), 'readAloud');
  const now = useStore($speaking) === text;
  if (!wanted || !canSpeak()) return null;
  return (
    <button type="button" class="listen" onClick={() => (now ? hush() : speak(text))}>
      <Icon name={now ? 'circle-stop' : 'volume-2'} />
      <span>{now ? strings.hush : strings.listen}</span>
      <span class="visually-hidden">: {text}</span>
    </button>
  );
}
