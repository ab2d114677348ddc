/** Where the young person sits in a scene: the middle of the seat, and how large the figure is. */
export interface Seat {
  x: number;
  y: number;
  scale: number;
  /** Wearing a seat belt, because the car drives. */
  belted?: boolean;
}

/** Every scene of the talks, by the id a talk uses; `null` where nobody is ever seen. */
export const seats = {
  'kitchen-phone': null,
  couch: { x: 432, y: 326, scale: 1.06 },
  'dog-park': { x: 432, y: 330, scale: 1.04 },
  car: { x: 432, y: 330, scale: 1.04, belted: true },
  desk: null,
  porch: { x: 430, y: 270, scale: 0.88 },
  window: null,
  hallway: { x: 432, y: 278, scale: 0.9 },
  'waiting-room': { x: 432, y: 330, scale: 1.02 },
} satisfies Record<string, Seat | null>;

export type SceneId = keyof typeof seats;

export const isScene = (id: string): id is SceneId => Object.hasOwn(seats, id);
