import { SceneFrame, type SceneProps } from './scenes/scene-frame.tsx';
import { isScene } from './scenes/seats.ts';

/**
 * One moment of a talk on a page that carries a `SceneSheet` with the scene on it. The places then travel once, in the page, and the
 * script holds the figure only.
 */
export function StagedScene(props: SceneProps) {
  const { id } = props;
  if (!isScene(id)) return null;
  return (
    <SceneFrame {...props} id={id}>
      <use href={`#scene-${id}`} />
    </SceneFrame>
  );
}
