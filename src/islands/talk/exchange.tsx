import { format } from '../../course/format.ts';
import type { RunView } from '../../course/scenario/replay.ts';
import type { Beat, Talk } from '../../course/scenario/scenario.ts';
import { whoAnswers } from '../../course/scenario/who.ts';
import type { Strings } from '../../schemas/interface.ts';
import { moved } from './moved.ts';
import { storyTime } from './story-time.ts';
import { Now } from './now.tsx';
import { Speech } from './speech.tsx';
import { YourLine } from './your-line.tsx';
import { Icon } from '../icons.tsx';
import { SourceLinks } from '../source-links.tsx';
import type { TalkProps } from './talk-props.ts';

interface ExchangeProps extends Pick<TalkProps, 'talk' | 'strings' | 'sources'> {
  run: RunView;
  coach: boolean;
}

/** What you said last, and in one group the answer, the coach's note and what the other says now. The group takes the focus. */
export function Exchange({ talk, run, coach, sources, strings }: ExchangeProps) {
  const last = run.turns.at(-1);
  const name = talk.people[whoAnswers(run) ?? '']?.name;
  return (
    <section class="exchange">
      {last && <YourLine choice={last.choice} talk={talk} strings={strings} />}
      <div class="answer" role="group" tabIndex={-1} aria-label={name ? format(strings.answers, { name }) : strings.happens}>
        {last && <Reply reply={last.reply} talk={talk} beside={!moved(talk, run)} strings={strings} />}
        {last && coach && (
          <div class="coach">
            <Icon name="life-buoy" />
            <div>
              <p>
                <b>{strings.coach}.</b> {last.choice.coach}
              </p>
              <SourceLinks ids={last.choice.sources ?? []} heading={strings.sources} sources={sources} />
            </div>
          </div>
        )}
        {run.now && moved(talk, run) && <p class="later">{storyTime(talk, run.now.node, run.now.state, strings)}</p>}
        {run.now && <Now talk={talk} moment={run.now} strings={strings} key={run.turns.length} />}
      </div>
    </section>
  );
}

/** `beside`: on wide screens what is noticed during an answer is shown below the picture, unless it is the whole answer. */
function Reply({ reply, talk, beside, strings }: { reply: Beat; talk: Talk; beside: boolean; strings: Strings['talk'] }) {
  return (
    <>
      {reply.notice && <p class={beside && reply.lines.length > 0 ? 'stage-note stage-note--beside' : 'stage-note'}>{reply.notice}</p>}
      {reply.lines.map(({ who, says }, index) => (
        <Speech key={index} who={who} name={talk.people[who]?.name ?? ''} says={says} strings={strings} />
      ))}
    </>
  );
}
