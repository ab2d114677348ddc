import { SceneFrame, type SceneProps } from './scenes/scene-frame.tsx';
import { isScene, scenery } from './scenes/scenery.ts';

/** One moment of a talk, complete in itself. In a script use `StagedScene`, which leaves the places out. */
export function Scene(props: SceneProps) {
  const { id } = props;
  if (!isScene(id)) return null;
  const Place = scenery[id];
  return (
    <SceneFrame {...props}>
      <Place />
    </SceneFrame>
  );
}
