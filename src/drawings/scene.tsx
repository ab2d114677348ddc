import type { ComponentChildren } from 'preact';
import { postures, type PostureId } from './figure/postures.ts';
import { Frame, type DrawingProps } from './frame.tsx';
import { people, type PersonId } from './people.ts';
import { Car } from './scenes/car.tsx';
import { Couch } from './scenes/couch.tsx';
import { Desk } from './scenes/desk.tsx';
import { DogPark } from './scenes/dog-park.tsx';
import { Hallway } from './scenes/hallway.tsx';
import { KitchenPhone } from './scenes/kitchen-phone.tsx';
import { Porch } from './scenes/porch.tsx';
import type { SceneProps } from './scenes/scene-props.ts';
import { WaitingRoom } from './scenes/waiting-room.tsx';
import { OpenWindow } from './scenes/window.tsx';

const scenes: Record<string, (props: SceneProps) => ComponentChildren> = {
  'kitchen-phone': KitchenPhone,
  couch: Couch,
  'dog-park': DogPark,
  car: Car,
  desk: Desk,
  porch: Porch,
  window: OpenWindow,
  hallway: Hallway,
  'waiting-room': WaitingRoom,
};

/** Ids of all that is drawn, for the checks of the content. */
export const sceneIds: readonly string[] = Object.keys(scenes);
export const postureIds: readonly string[] = Object.keys(postures);
export const personIds: readonly string[] = Object.keys(people);

/** Scenes in which nobody is seen, whoever is named. */
export const emptyScenes: readonly string[] = ['kitchen-phone', 'desk', 'window'];

const known = <Id extends string>(table: Record<Id, unknown>, id: string | undefined): Id | undefined =>
  id !== undefined && Object.hasOwn(table, id) ? (id as Id) : undefined;

/**
 * One moment of a talk, 640 by 360. Ids come from the talk's content, which the build checks against `sceneIds`, `personIds` and
 * `postureIds`; an id that is not drawn leaves its part of the picture empty. Without `person` and `posture` nobody is there.
 */
export function Scene({
  id,
  person,
  posture,
  label,
}: DrawingProps & { id: string; person?: string | undefined; posture?: string | undefined }) {
  const Place = known(scenes, id) && scenes[id];
  const who: PersonId | undefined = known(people, person);
  const pose: PostureId | undefined = known(postures, posture);
  return (
    <Frame kind="scene" size={[640, 360]} keep={who && pose ? 'Min' : 'Max'} label={label}>
      {Place && <Place person={who} posture={pose} />}
    </Frame>
  );
}
