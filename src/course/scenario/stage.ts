/** What can be drawn in a talk. Scenarios may name nothing else; a test holds these lists against the drawings. */

/** How the young person may sit. */
export const POSTURES = ['turned-away', 'guarded', 'wary', 'settled', 'open', 'still', 'shaken'] as const;

export type Posture = (typeof POSTURES)[number];

/** Scenes in which the young person can be seen. */
export const SCENES_WITH_FIGURE: readonly string[] = [
  'couch',
  'dog-park',
  'car',
  'porch',
  'hallway',
  'waiting-room',
  'front-step',
  'sidewalk',
  'corner',
  'backyard',
  'kitchen-table',
  'fire-station',
  'school-road',
  'parked',
  'phone-on-seat',
  'porch-evening',
];

/** Scenes in which nobody is ever seen. Apart from the others, so that a script which only asks who is seen leaves this list out. */
export const EMPTY_SCENES: readonly string[] = [
  'kitchen-phone',
  'desk',
  'window',
  'car-outside',
  'phone-morning',
  'empty-bed',
  'street-dusk',
  'bedroom-door',
  'dining-room',
  'hall',
  'office-phone',
  'bedroom',
  'on-call-desk',
  'text-message',
  'porch-night',
  'audit-desk',
  'staff-office',
  'meeting-room',
  'breakfast-table',
  'gloria-door',
];

/** Young people who are drawn. */
export const FIGURES: readonly string[] = ['eli', 'kay', 'lena', 'hannah', 'dani'];

/** Whether there is such a posture. */
export function isPosture(id: string): id is Posture {
  return (POSTURES as readonly string[]).includes(id);
}

/** Whether there is such a scene, with the young person in it or without. */
export function isScene(id: string): boolean {
  return showsFigure(id) || EMPTY_SCENES.includes(id);
}

/** Whether the young person can be seen in this scene. False for scenes that do not exist. */
export function showsFigure(scene: string): boolean {
  return SCENES_WITH_FIGURE.includes(scene);
}
