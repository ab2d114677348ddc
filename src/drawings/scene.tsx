import { postures } from './figure/postures.ts';
import { people } from './people.ts';
import { SceneFrame, type SceneProps } from './scenes/scene-frame.tsx';
import { isScene, scenery } from './scenes/scenery.ts';
import { seats } from './scenes/seats.ts';

/** Ids of all that is drawn, for the tests of the content. */
export const sceneIds: readonly string[] = Object.keys(scenery);
export const postureIds: readonly string[] = Object.keys(postures);
export const personIds: readonly string[] = Object.keys(people);

/** Scenes in which nobody is seen, whoever is named. */
export const emptyScenes: readonly string[] = sceneIds.filter((id) => !seats[id]);

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
