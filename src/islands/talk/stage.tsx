import { useStore } from '@nanostores/preact';
import { useSelector } from '@xstate/store-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withCoach } from '../../stores/preferences.ts';
import { $record } from '../../stores/record.ts';
import type { TalkStore } from '../../stores/scenario.ts';
import { Bar } from './bar.tsx';
import { Earlier } from './earlier.tsx';
import { Ended } from './ended.tsx';
import { Exchange } from './exchange.tsx';
import { keepInView } from './into-view.ts';
import { LookUps } from './look-ups.tsx';
import { Panel } from './panel.tsx';
import { partWords } from './part-words.ts';
import { ScenePanel } from './scene-panel.tsx';
import { standing, storyTime } from './story-time.ts';
import type { TalkProps } from './talk-props.ts';
import { toldAgain } from '../told-again.ts';
import { hush } from './voice.ts';

interface StageProps extends TalkProps {
  store: TalkStore;
  /** Something to know before anything is chosen, or "". */
  note: string;
}

/** Where the focus goes once the next turn is on the page: to the answer, or to the choice that was taken back. */
type Cue = { to: 'answer' } | { to: 'choice'; letter: string };

/** The talk as it is played. After each choice the focus moves to the answer, so that it is read once and in order. */
export function Stage({ talk, strings, missing, debriefHref, sources, store, note }: StageProps) {
  const { run, log, begun } = useSelector(store, ({ context }) => context);
  const record = useStore($record);
  const stage = useRef<HTMLDivElement>(null);
  const cue = useRef<Cue>({ to: 'answer' });
  const [told, tell] = useState('');
  const here = standing(run);
  const node = talk.nodes[here?.node ?? ''];

  useLayoutEffect(() => {
    const place = stage.current;
    if (!place) return undefined;
    const answer = place.querySelector<HTMLElement>('.answer');
    const wanted = cue.current.to === 'choice' ? place.querySelector<HTMLElement>(`[data-letter="${cue.current.letter}"]`) : answer;
    (wanted ?? answer)?.focus({ preventScroll: true });
    hush();
    return keepInView(place);
  }, [log]);

  // The focus goes past the note, to what was said last.
  useEffect(() => tell(note), [note]);

  // A reload leads to the brief, which says at its top how to come back here: the browser must not scroll past that.
  useEffect(() => {
    history.scrollRestoration = 'manual';
  }, []);

  useEffect(() => {
    addEventListener('pagehide', hush);
    return () => {
      removeEventListener('pagehide', hush);
      hush();
    };
  }, []);

  const choose = (letter: string) => {
    cue.current = { to: 'answer' };
    store.trigger.choose({ letter });
    const now = store.getSnapshot().context.run.now;
    const part = talk.nodes[now?.node ?? '']?.part;
    tell(part && part !== node?.part ? partWords(talk, part, strings) : '');
  };
  const takeBack = () => {
    cue.current = { to: 'choice', letter: run.turns.at(-1)?.choice.letter ?? '' };
    store.trigger.takeBack();
    tell((before) => toldAgain(strings.tookBack, before));
  };

  if (!node || !here) return null;
  const time = storyTime(talk, here.node, here.state, strings);
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
      <Bar
        talk={talk}
        node={node}
        time={time}
        ended={run.ending !== null}
        part={partWords(talk, node.part, strings)}
        missing={missing}
        strings={strings}
      />
      <div class="talk__stage wrap">
        <ScenePanel talk={talk} run={run} at={here.node} state={here.state} sources={sources} strings={strings} />
        <div class="talk__main">
          {note && log === begun && <p class="talk__note">{note}</p>}
          <Earlier talk={talk} run={run} strings={strings} />
          <Exchange talk={talk} run={run} coach={withCoach(record)} sources={sources} strings={strings} key={log} />
          {run.now ? (
            <Panel
              talk={talk}
              at={here.node}
              node={node}
              onChoose={choose}
              onTakeBack={run.turns.length > 0 ? takeBack : null}
              strings={strings}
              key={log}
            />
          ) : (
            <Ended talk={talk} run={run} debriefHref={debriefHref} strings={strings} />
          )}
        </div>
        <LookUps talk={talk} run={run} strings={strings} />
      </div>
    </div>
  );
}
