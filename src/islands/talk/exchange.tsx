import { LifeBuoy } from 'lucide-preact';
import { format } from '../../course/format.ts';
import type { RunView } from '../../course/scenario/replay.ts';
import type { Beat, Talk } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';
import { Speech } from './speech.tsx';
import { YourLine } from './your-line.tsx';

interface ExchangeProps {
  talk: Talk;
  run: RunView;
  coach: boolean;
  strings: Strings['talk'];
}

/** What you said last, and in one group the answer, the coach's note and what the other says now. The group takes the focus. */
export function Exchange({ talk, run, coach, strings }: ExchangeProps) {
  const last = run.turns.at(-1);
  const now = run.now?.beat;
  const speaker = last?.reply.lines[0] ?? now?.lines[0];
  const name = talk.people[speaker?.who ?? '']?.name;
  return (
    <section class="exchange">
      {last && <YourLine choice={last.choice} talk={talk} strings={strings} />}
      <div class="answer" role="group" tabIndex={-1} aria-label={name && last ? format(strings.answers, { name }) : strings.happens}>
        {last && <Answer beat={last.reply} talk={talk} strings={strings} />}
        {last && coach && (
          <p class="coach">
            <LifeBuoy aria-hidden="true" />
            <span>
              <b>{strings.coach}.</b> {last.choice.coach}
            </span>
          </p>
        )}
        {now && (
          <div class="moment">
            {now.notice && <p class={now.lines.length > 0 ? 'visually-hidden' : 'moment__notice'}>{now.notice}</p>}
            {now.lines.map(({ who, says }, index) => (
              <Speech key={index} name={talk.people[who]?.name ?? ''} says={says} now={index === now.lines.length - 1} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

function Answer({ beat, talk, strings }: { beat: Beat; talk: Talk; strings: Strings['talk'] }) {
  return (
    <>
      {beat.notice && (
        <p class="stage-note">
          <span class="visually-hidden">{strings.notice}: </span>
          {beat.notice}
        </p>
      )}
      {beat.lines.map(({ who, says }, index) => (
        <Speech key={index} name={talk.people[who]?.name ?? ''} says={says} />
      ))}
    </>
  );
}
