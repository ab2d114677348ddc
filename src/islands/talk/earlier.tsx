import type { RunView } from '../../course/scenario/replay.ts';
import type { Talk } from '../../course/scenario/scenario.ts';
import { beatEntries, transcript } from '../../course/scenario/transcript.ts';
import type { Entry } from '../../course/scenario/transcript.ts';
import type { Strings } from '../../schemas/interface.ts';

interface EarlierProps {
  talk: Talk;
  run: RunView;
  strings: Strings['talk'];
}

/** Everything before the exchange that is on the page, closed until asked for. */
export function Earlier({ talk, run, strings }: EarlierProps) {
  const last = run.turns.at(-1);
  if (!last) return null;
  const entries = [...transcript({ ...run, turns: run.turns.slice(0, -1) }).flat(), ...beatEntries(last.from.beat)];
  return (
    <details class="earlier">
      <summary class="opens">{strings.earlier}</summary>
      <ul class="transcript">
        {entries.map((entry, index) => (
          <TranscriptEntry key={index} entry={entry} talk={talk} strings={strings} />
        ))}
      </ul>
    </details>
  );
}

function TranscriptEntry({ entry, talk, strings }: { entry: Entry; talk: Talk; strings: Strings['talk'] }) {
  if (entry.kind === 'notice') return <li class="transcript__notice">{entry.text}</li>;
  if (entry.kind === 'do')
    return (
      <li class="transcript__you">
        <b>{strings.did}.</b> {entry.text}
      </li>
    );
  return (
    <li class={entry.who === 'you' ? 'transcript__you' : undefined}>
      <b>{talk.people[entry.who]?.name}.</b> <span class="voice">“{entry.text}”</span>
    </li>
  );
}
