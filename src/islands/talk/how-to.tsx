import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { TalkOption } from '../../course/record/record.ts';
import type { Strings } from '../../schemas/interface.ts';
import { chooseOption, hasOption } from '../../stores/preferences.ts';
import { $record } from '../../stores/record.ts';
import { canSpeak, hush } from './voice.ts';

/** What a learner may switch on for talks, all of it off at first. Reading aloud is offered only where the browser can. */
export function HowTo({ strings }: { strings: Strings['talk'] }) {
  const record = useStore($record, { ssr: 'initial' });
  const [speech, offerSpeech] = useState(false);
  useEffect(() => offerSpeech(canSpeak()), []);
  const options: { option: TalkOption; title: string; note: string }[] = [
    { option: 'sayAloud', title: strings.sayAloud, note: strings.sayAloudNote },
    ...(speech ? [{ option: 'readAloud' as const, title: strings.readAloud, note: strings.readAloudNote }] : []),
    { option: 'numberKeys', title: strings.numberKeys, note: strings.numberKeysNote },
  ];
  const change = (option: TalkOption, on: boolean) => {
    chooseOption(option, on);
    if (option === 'readAloud' && !on) hush();
  };
  return (
    <details class="look-up how-to">
      <summary class="opens">{strings.howTo}</summary>
      {options.map(({ option, title, note }) => (
        <label class="how-to__option" key={option}>
          <input
            type="checkbox"
            checked={hasOption(record, option)}
            onChange={({ currentTarget }) => change(option, currentTarget.checked)}
          />
          <span>
            <b>{title}</b> {note}
          </span>
        </label>
      ))}
    </details>
  );
}
