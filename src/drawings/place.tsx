import type { ComponentChildren } from 'preact';
import { Frame, type DrawingProps } from './frame.tsx';
import { DeskNight } from './places/desk-night.tsx';
import { DoorwaySigns } from './places/doorway-signs.tsx';
import { KitchenTable } from './places/kitchen-table.tsx';
import { PorchReturn } from './places/porch-return.tsx';
import { TwoMugs } from './places/two-mugs.tsx';

const places: Record<string, () => ComponentChildren> = {
  'doorway-signs': DoorwaySigns,
  'kitchen-table': KitchenTable,
  'desk-night': DeskNight,
  'two-mugs': TwoMugs,
  'porch-return': PorchReturn,
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
    <Frame kind="place" size={[940, 300]} label={label}>
      {Drawing && <Drawing />}
    </Frame>
  );
}
