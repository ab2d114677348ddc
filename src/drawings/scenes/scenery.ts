import type { ComponentChildren } from 'preact';
import { AuditDesk } from './audit-desk.tsx';
import { Backyard } from './backyard.tsx';
import { Bedroom } from './bedroom.tsx';
import { BedroomDoor } from './bedroom-door.tsx';
import { BreakfastTable } from './breakfast-table.tsx';
import { Car } from './car.tsx';
import { CarOutside } from './car-outside.tsx';
import { Corner } from './corner.tsx';
import { Couch } from './couch.tsx';
import { Desk } from './desk.tsx';
import { DiningRoom } from './dining-room.tsx';
import { DogPark } from './dog-park.tsx';
import { EmptyBed } from './empty-bed.tsx';
import { FireStation } from './fire-station.tsx';
import { FrontStep } from './front-step.tsx';
import { GloriaDoor } from './gloria-door.tsx';
import { Hall } from './hall.tsx';
import { Hallway } from './hallway.tsx';
import { KitchenPhone } from './kitchen-phone.tsx';
import { KitchenTable } from './kitchen-table.tsx';
import { MeetingRoom } from './meeting-room.tsx';
import { OfficePhone } from './office-phone.tsx';
import { OnCallDesk } from './on-call-desk.tsx';
import { Parked } from './parked.tsx';
import { PhoneMorning } from './phone-morning.tsx';
import { PhoneOnSeat } from './phone-on-seat.tsx';
import { Porch } from './porch.tsx';
import { PorchEvening } from './porch-evening.tsx';
import { PorchNight } from './porch-night.tsx';
import { SchoolRoad } from './school-road.tsx';
import { Sidewalk } from './sidewalk.tsx';
import { StaffOffice } from './staff-office.tsx';
import { StreetDusk } from './street-dusk.tsx';
import { TextMessage } from './text-message.tsx';
import { WaitingRoom } from './waiting-room.tsx';
import { OpenWindow } from './window.tsx';

/** The place of each scene of the talks, by the id a talk uses, with nobody in it. */
export const scenery = {
  'kitchen-phone': KitchenPhone,
  couch: Couch,
  'dog-park': DogPark,
  car: Car,
  desk: Desk,
  porch: Porch,
  window: OpenWindow,
  hallway: Hallway,
  'waiting-room': WaitingRoom,
  'front-step': FrontStep,
  sidewalk: Sidewalk,
  corner: Corner,
  backyard: Backyard,
  'kitchen-table': KitchenTable,
  'car-outside': CarOutside,
  'phone-morning': PhoneMorning,
  'empty-bed': EmptyBed,
  'street-dusk': StreetDusk,
  'bedroom-door': BedroomDoor,
  'dining-room': DiningRoom,
  hall: Hall,
  'office-phone': OfficePhone,
  bedroom: Bedroom,
  'on-call-desk': OnCallDesk,
  'text-message': TextMessage,
  'porch-night': PorchNight,
  'audit-desk': AuditDesk,
  'fire-station': FireStation,
  'school-road': SchoolRoad,
  parked: Parked,
  'phone-on-seat': PhoneOnSeat,
  'porch-evening': PorchEvening,
  'staff-office': StaffOffice,
  'meeting-room': MeetingRoom,
  'breakfast-table': BreakfastTable,
  'gloria-door': GloriaDoor,
} satisfies Record<string, () => ComponentChildren>;

export type SceneId = keyof typeof scenery;

/** Whether there is a drawing of this scene. */
export const isScene = (id: string): id is SceneId => Object.hasOwn(scenery, id);
