import type { ComponentChildren } from 'preact';
import { Frame, type DrawingProps } from './frame.tsx';
import { CalendarWall } from './places/calendar-wall.tsx';
import { CourthouseSteps } from './places/courthouse-steps.tsx';
import { DeskNight } from './places/desk-night.tsx';
import { DoorwaySigns } from './places/doorway-signs.tsx';
import { HallwayLamp } from './places/hallway-lamp.tsx';
import { KitchenTable } from './places/kitchen-table.tsx';
import { MeetingRoomMorning } from './places/meeting-room-morning.tsx';
import { PhoneCharger } from './places/phone-charger.tsx';
import { PorchReturn } from './places/porch-return.tsx';
import { RoadAtDawn } from './places/road-at-dawn.tsx';
import { SchoolDesk } from './places/school-desk.tsx';
import { StaffKitchen } from './places/staff-kitchen.tsx';
import { TwoMugs } from './places/two-mugs.tsx';

const places: Record<string, () => ComponentChildren> = {
  'doorway-signs': DoorwaySigns,
  'kitchen-table': KitchenTable,
  'desk-night': DeskNight,
  'two-mugs': TwoMugs,
  'porch-return': PorchReturn,
  'calendar-wall': CalendarWall,
  'courthouse-steps': CourthouseSteps,
  'hallway-lamp': HallwayLamp,
  'meeting-room-morning': MeetingRoomMorning,
  'phone-charger': PhoneCharger,
  'road-at-dawn': RoadAtDawn,
  'school-desk': SchoolDesk,
  'staff-kitchen': StaffKitchen,
};

/** Ids of the drawn places, for the checks of the lessons. */
export const placeIds: readonly string[] = Object.keys(places);

/**
 * The band over a lesson, 940 by 300. What matters stands between x 200 and x 740, so a narrow page may cut the sides.
 * An id that is not drawn gives an empty band; the tests hold the lessons against `placeIds`.
 */
export function Place({ id, label }: DrawingProps & { id: string }) {
  const Drawing = Object.hasOwn(places, id) ? places[id] : undefined;
  return (
    <Frame size={[940, 300]} label={label}>
      {Drawing && <Drawing />}
    </Frame>
  );
}
