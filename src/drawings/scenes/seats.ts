import type { Setting } from '../figure/figure.tsx';

/** Where the young person is in a scene: the middle of the seat, and how large the figure is. */
export interface Seat extends Setting {
  x: number;
  y: number;
  scale: number;
}

/** The passenger seat of a car. */
const inCar: Seat = { x: 432, y: 330, scale: 1.04, dry: true };

/** Every scene in which somebody can be seen. In all others nobody is there, whoever is named. */
export const seats: Readonly<Partial<Record<string, Seat>>> = {
  couch: { x: 432, y: 326, scale: 1.06 },
  'dog-park': inCar,
  car: { ...inCar, belted: true },
  porch: { x: 430, y: 270, scale: 0.88 },
  hallway: { x: 432, y: 278, scale: 0.9 },
  'waiting-room': { x: 432, y: 330, scale: 1.02 },
  'front-step': { x: 426, y: 282, scale: 0.92, dry: true },
  sidewalk: { x: 432, y: 334, scale: 0.98, standing: true },
  corner: { x: 438, y: 286, scale: 0.9, dry: true },
  backyard: { x: 432, y: 312, scale: 0.94, dry: true },
  'kitchen-table': { x: 452, y: 330, scale: 0.86, standing: true },
  'fire-station': { x: 432, y: 292, scale: 0.94 },
  'school-road': { ...inCar, belted: true },
  parked: inCar,
  'phone-on-seat': inCar,
  'porch-evening': { x: 430, y: 266, scale: 0.86 },
};
