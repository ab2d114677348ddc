import { SceneFrame, type SceneProps } from './scenes/scene-frame.tsx';

/**
 * One moment of a talk on a page that carries a `SceneSheet` with the scene on it. The places then travel once, in the page, and the
 * script holds the figure only. A scene that the sheet does not carry gives an empty picture.
 */
export function StagedScene(props: SceneProps) {
  return (
    <SceneFrame {...props}>
      <use href={`#scene-${props.id}`} />
    </SceneFrame>
  );
}
