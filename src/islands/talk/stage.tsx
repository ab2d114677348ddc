import { useStore } from '@nanostores/preact';
import { useSelector } from '@xstate/store-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { format } from '../../course/format.ts';
import { inLearnersOrder } from '../../course/scenario/shuffle.ts';
import { $record } from '../../stores/record.ts';
import { withCoach } from '../../stores/preferences.ts';
import type { TalkStore } from '../../stores/scenario.ts';
import { Bar } from './bar.tsx';
import { Choices } from './choices.tsx';
import { Earlier } from './earlier.tsx';
import { Ended } from './ended.tsx';
import { Exchange } from './exchange.tsx';
import { Facts } from './facts.tsx';
import { bringIntoView } from './into-view.ts';
import { ScenePanel } from './scene-panel.tsx';
import type { TalkProps } from './talk-props.ts';
import { Tools } from './tools.tsx';

interface StageProps extends TalkProps {
  store: TalkStore;
  /** Something to know before the first turn shown, or "". */
  note: string;
}

/** Where the focus goes once the next turn is on the page: to the answer, or to the choice that was taken back. */
type Cue = { to: 'answer' } | { to: 'choice'; letter: string };

/** The talk as it is played. After each choice the focus moves to the answer, so that it is read once and in order. */
export function Stage({ talk, strings, debriefHref, store, note }: StageProps) {
  const { run, log } = useSelector(store, ({ context }) => context);
  const record = useStore($record);
  const stage = useRef<HTMLDivElement>(null);
  const cue = useRef<Cue>({ to: 'answer' });
  const [told, tell] = useState('');
  const node = talk.nodes[run.now?.node ?? run.turns.at(-1)?.from.node ?? ''];

  useLayoutEffect(() => {
    const place = stage.current;
    if (!place) return;
    const answer = place.querySelector<HTMLElement>('.answer');
    const wanted = cue.current.to === 'choice' ? place.querySelector<HTMLElement>(`[data-letter="${cue.current.letter}"]`) : answer;
    (wanted ?? answer)?.focus({ preventScroll: true });
    bringIntoView(place);
  }, [log]);

  const choose = (letter: string) => {
    cue.current = { to: 'answer' };
    store.trigger.choose({ letter });
    const now = store.getSnapshot().context.run.now;
    const part = talk.nodes[now?.node ?? '']?.part;
    tell(part && part !== node?.part ? partWords(part) : '');
  };
  const takeBack = () => {
    cue.current = { to: 'choice', letter: run.turns.at(-1)?.choice.letter ?? '' };
    store.trigger.takeBack();
    tell(strings.tookBack);
  };
  const partWords = (part: number) => format(strings.part, { part, parts: talk.parts.length, name: talk.parts[part - 1] ?? '' });

  if (!node) return null;
  return (
    <div class={run.ending ? 'talk talk--ended' : 'talk'} ref={stage}>
      {run.now && (
        <a class="skip" href="#choices">
          {strings.skip}
        </a>
      )}
      <p class="visually-hidden" role="status">
        {told}
      </p>
      <Bar talk={talk} node={node} ended={run.ending !== null} part={partWords(node.part)} strings={strings} />
      <div class="talk__stage wrap">
        <ScenePanel talk={talk} run={run} node={node} strings={strings} />
        <div class="talk__main">
          {note && run.turns.length === 0 && <p class="talk__note">{note}</p>}
          <Earlier talk={talk} run={run} strings={strings} />
          <Exchange talk={talk} run={run} coach={withCoach(record)} strings={strings} key={log} />
          {run.now ? (
            <div class="talk-panel">
              <Choices
                prompt={node.prompt ?? strings.say}
                choices={inLearnersOrder(node.choices, record.seed ?? 0, talk.id, run.now.node)}
                onChoose={choose}
              />
              <Tools
                thought={node.thought}
                name={talk.people[talk.with]?.name ?? ''}
                onTakeBack={run.turns.length > 0 ? takeBack : null}
                strings={strings}
                key={run.now.node}
              />
            </div>
          ) : (
            <Ended talk={talk} run={run} debriefHref={debriefHref} strings={strings} />
          )}
          <Facts facts={talk.brief.facts} aim={talk.brief.aim} strings={strings} />
        </div>
      </div>
    </div>
  );
}
