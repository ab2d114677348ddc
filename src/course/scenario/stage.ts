/** What can be drawn in a talk. Scenarios may name nothing else; a test holds these lists against the drawings. */

/** How the young person may sit. */
export const POSTURES = ['turned-away', 'guarded', 'wary', 'settled', 'open', 'still', 'shaken'] as const;

export type Posture = (typeof POSTURES)[number];

/** Scene id → whether the young person can be seen in it. */
export const SCENES = {
  'kitchen-phone': false,
  couch: true,
  'dog-park': true,
  car: true,
  desk: false,
  porch: true,
  window: false,
  hallway: true,
  'waiting-room': true,
} as const;

export type SceneId = keyof typeof SCENES;

/** Young people who are drawn. */
export const FIGURES: readonly string[] = ['eli'];

export function isPosture(id: string): id is Posture {
  return (POSTURES as readonly string[]).includes(id);
}

export function isScene(id: string): id is SceneId {
  return Object.hasOwn(SCENES, id);
}

/** Whether the young person can be seen in this scene. False for scenes that do not exist. */
export function showsFigure(scene: string): boolean {
  return isScene(scene) && SCENES[scene];
}
