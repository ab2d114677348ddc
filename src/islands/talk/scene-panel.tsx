import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RunView } from '../../course/scenario/replay.ts';
import type { State } from '../../course/scenario/state.ts';
import { asMet } from '../../course/scenario/who.ts';
import { StagedScene } from '../../drawings/staged-scene.tsx';
import { ClockBar } from './clock-bar.tsx';
import { moved } from './moved.ts';
import { tellHeight } from './tell-height.ts';
import { sceneProps } from './scene-words.ts';
import type { TalkProps } from './talk-props.ts';
import { Icon } from '../icons.tsx';

interface ScenePanelProps extends Pick<TalkProps, 'talk' | 'strings' | 'sources'> {
  run: RunView;
  /** Id of the node whose picture is shown, and the state there. */
  at: string;
  state: State;
}

/**
 * The picture of the moment and what can be noticed in it. The notice is read aloud with the answer, where it belongs, so
 * here it is for the eye only.
 */
export function ScenePanel({ talk, run, at, state, sources, strings }: ScenePanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (panel.current ? tellHeight(panel.current, '--scene-panel') : undefined), []);
  const { turns, now, ending } = run;
  const reply = turns.at(-1)?.reply;
  const scene = ending?.scene ?? talk.nodes[at]?.scene ?? '';
  const posture = ending ? ending.posture : now?.posture;
  const during = reply && reply.lines.length > 0 && !moved(talk, run) ? reply.notice : undefined;
  const since = now && now.beat.lines.length > 0 ? now.beat.notice : undefined;
  return (
    <div class="scene-panel" ref={panel}>
      <div class="scene-panel__art" key={`${scene} ${posture}`}>
        <StagedScene {...sceneProps(asMet(talk, at), scene, posture, strings)} />
      </div>
      <ClockBar clock={talk.clock} state={state} sources={sources} strings={strings} />
      {(during || since) && (
        <div class={since ? 'notice' : 'notice notice--beside'} aria-hidden="true">
          <p class="notice__label">
            <Icon name="eye" />
            {strings.notice}
          </p>
          {during && <p class="notice__text notice__text--beside">{during}</p>}
          {since && <p class="notice__text">{since}</p>}
        </div>
      )}
    </div>
  );
}
