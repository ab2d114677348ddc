import type { ComponentChildren } from 'preact';
import { Car } from './car.tsx';
import { Couch } from './couch.tsx';
import { Desk } from './desk.tsx';
import { DogPark } from './dog-park.tsx';
import { Hallway } from './hallway.tsx';
import { KitchenPhone } from './kitchen-phone.tsx';
import { Porch } from './porch.tsx';
import type { SceneId } from './seats.ts';
import { WaitingRoom } from './waiting-room.tsx';
import { OpenWindow } from './window.tsx';

/** The place of each scene, with nobody in it. */
export const scenery: Record<SceneId, () => ComponentChildren> = {
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
