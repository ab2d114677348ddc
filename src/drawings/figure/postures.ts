/** How the figure holds itself. A posture is one line of parameters, so adding one costs a line. */

/** Where the forearms and hands are. */
export type Arms = 'crossed' | 'wrapped' | 'wrist' | 'mug' | 'palms' | 'knees' | 'lap' | 'brow';

export interface Posture {
  hood: boolean;
  /** Head: degrees to the viewer's right, downwards, and tipped clockwise. */
  head: readonly [yaw: number, pitch: number, roll: number];
  /** How far the eyes are open: 0 closed, 1 wide. */
  eyes: number;
  /** Where they look within the head: -1 to 1 to the viewer's right, -1 to 1 downwards. */
  gaze: readonly [right: number, down: number];
  /** How far the brows are raised at the nose and at the temple, in units. */
  brows: readonly [inner: number, outer: number];
  /** Corners of the mouth: positive up. */
  mouth: number;
  /** How far the shoulders are raised, in units. */
  shoulders: number;
  /** How far the upper body comes forward and sinks, in units. */
  sink: number;
  /** Degrees the upper body leans to the viewer's right. */
  lean: number;
  /** Degrees the upper body is turned to the viewer's right. */
  twist: number;
  arms: Arms;
}

// prettier-ignore
export const postures = {
  'turned-away': { hood: true, head: [35, 14, 4], eyes: 0.3, gaze: [0.3, 1], brows: [0, -1], mouth: -1, shoulders: 9, sink: 6, lean: 3, twist: 26, arms: 'wrapped' },
  guarded: { hood: true, head: [-8, 16, -3], eyes: 0.35, gaze: [-0.6, 1], brows: [-1.5, 0], mouth: -2, shoulders: 10, sink: 4, lean: 0, twist: 0, arms: 'crossed' },
  wary: { hood: false, head: [22, 5, 3], eyes: 0.75, gaze: [-0.9, 0.1], brows: [-1, 1], mouth: -1, shoulders: 5, sink: 2, lean: 2, twist: 10, arms: 'wrist' },
  settled: { hood: false, head: [-14, 10, -4], eyes: 0.5, gaze: [-0.3, 0.8], brows: [1, 0], mouth: 1, shoulders: -3, sink: 4, lean: -2, twist: -6, arms: 'mug' },
  open: { hood: false, head: [-6, 2, -6], eyes: 0.8, gaze: [-0.1, 0.3], brows: [3, 1], mouth: 1.6, shoulders: -4, sink: 0, lean: -3, twist: -8, arms: 'palms' },
  still: { hood: false, head: [0, 2, 0], eyes: 1, gaze: [0, 0], brows: [4, -1], mouth: -1, shoulders: 11, sink: 0, lean: 0, twist: 0, arms: 'knees' },
  shaken: { hood: false, head: [12, 30, 8], eyes: 0, gaze: [0, 1], brows: [5, -2], mouth: -3, shoulders: 6, sink: 26, lean: 4, twist: 4, arms: 'brow' },
} satisfies Record<string, Posture>;

export type PostureId = keyof typeof postures;

/** Whether content may name this posture. */
export const isPosture = (id: string): id is PostureId => Object.hasOwn(postures, id);
