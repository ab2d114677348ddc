import { Eye } from 'lucide-preact';
import type { RunView } from '../../course/scenario/replay.ts';
import type { Node, PlayedChoice, Talk } from '../../course/scenario/scenario.ts';
import { Scene } from '../../drawings/scene.tsx';
import type { Strings } from '../../schemas/interface.ts';
import { sceneProps } from './scene-words.ts';

interface ScenePanelProps {
  talk: Talk;
  run: RunView;
  node: Node<PlayedChoice>;
  strings: Strings['talk'];
}

/**
 * The picture of the moment and what can be noticed in it. The notice is read aloud with the answer, where it belongs, so
 * here it is for the eye only.
 */
export function ScenePanel({ talk, run, node, strings }: ScenePanelProps) {
  const { ending, now } = run;
  const last = run.turns.at(-1);
  const scene = ending?.scene ?? node.scene;
  const posture = ending ? ending.posture : now?.posture;
  const notice = ending ? last?.reply.notice : (now?.beat.notice ?? last?.reply.notice);
  return (
    <div class="scene-panel">
      <div class="scene-panel__art" key={`${scene} ${posture}`}>
        <Scene {...sceneProps(talk, scene, posture, strings)} />
      </div>
      {notice && (
        <div class="notice" aria-hidden="true">
          <p class="notice__label">
            <Eye />
            {strings.notice}
          </p>
          <p class="notice__text">{notice}</p>
        </div>
      )}
    </div>
  );
}
