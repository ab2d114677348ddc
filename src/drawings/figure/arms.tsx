import type { ComponentChildren } from 'preact';
import { bend, curve, limb, type Point } from '../geometry.ts';
import type { Person } from '../people.ts';
import { Hand, type HandPose } from './hand.tsx';
import type { Arms } from './postures.ts';

/** One arm: elbow, wrist and hand. The first arm of a pose is drawn first, so the second lies over it. */
interface ArmPose {
  side: -1 | 1;
  elbow: Point;
  wrist: Point;
  hand: Omit<HandPose, 'at'>;
}

const poses: Record<Arms, readonly [ArmPose, ArmPose]> = {
  crossed: [
    { side: 1, elbow: [62, -76], wrist: [-32, -92], hand: { angle: 190, mirrored: true, reach: 0.5 } },
    { side: -1, elbow: [-62, -72], wrist: [32, -86], hand: { angle: -12, reach: 0.5, thumb: [20, -16] } },
  ],
  wrapped: [
    { side: 1, elbow: [62, -62], wrist: [-32, -46], hand: { angle: 184, mirrored: true, reach: 0.5 } },
    { side: -1, elbow: [-60, -66], wrist: [32, -62], hand: { angle: 2, reach: 0.5, thumb: [20, -15] } },
  ],
  wrist: [
    { side: -1, elbow: [-62, -66], wrist: [-4, -14], hand: { angle: 30, reach: 0.6 } },
    { side: 1, elbow: [62, -66], wrist: [20, -32], hand: { angle: 146, mirrored: true, reach: 0.55, thumb: [20, -13] } },
  ],
  mug: [
    { side: -1, elbow: [-64, -66], wrist: [-37, -66], hand: { angle: -8, reach: 0.3, thumb: [20, -13] } },
    { side: 1, elbow: [64, -66], wrist: [37, -66], hand: { angle: 188, mirrored: true, reach: 0.3, thumb: [20, -13] } },
  ],
  palms: [
    { side: -1, elbow: [-66, -66], wrist: [-38, -20], hand: { angle: 36, reach: 0.8, thumb: [20, -15] } },
    { side: 1, elbow: [60, -68], wrist: [102, -92], hand: { angle: -26, reach: 0.9, spread: 8, thumb: [18, -19], palm: true } },
  ],
  knees: [
    { side: -1, elbow: [-58, -70], wrist: [-13, -6], hand: { angle: 68, reach: 0.8 } },
    { side: 1, elbow: [58, -70], wrist: [13, -6], hand: { angle: 112, mirrored: true, reach: 0.8 } },
  ],
  lap: [
    { side: 1, elbow: [60, -62], wrist: [25, -28], hand: { angle: 172, mirrored: true, reach: 0.7 } },
    { side: -1, elbow: [-60, -62], wrist: [-25, -34], hand: { angle: 14, reach: 0.7, thumb: [22, -10] } },
  ],
  brow: [
    { side: -1, elbow: [-62, -62], wrist: [28, -44], hand: { angle: 2, reach: 0.55, thumb: [20, -15] } },
    { side: 1, elbow: [58, -84], wrist: [44, -162], hand: { angle: -118, reach: 0.9, spread: 6, thumb: [17, -15] } },
  ],
};

/** Both arms over the body; `children` lies between the arms and the hands. `lift` is how far the shoulders are raised. */
export function ArmsInPose({ person, arms, lift, children }: { person: Person; arms: Arms; lift: number; children?: ComponentChildren }) {
  const [first, second] = poses[arms];
  const firstHand = <Hand person={person} pose={{ ...first.hand, at: first.wrist }} />;
  return (
    <>
      <Sleeve person={person} pose={first} lift={lift} />
      {!children && firstHand}
      <Sleeve person={person} pose={second} lift={lift} />
      {children}
      {children && firstHand}
      <Hand person={person} pose={{ ...second.hand, at: second.wrist }} />
    </>
  );
}

const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

function Sleeve({ person, pose, lift }: { person: Person; pose: ArmPose; lift: number }) {
  const { side, elbow, wrist } = pose;
  const shoulder: Point = [41 * side, -136 - lift];
  const middle = between(shoulder, elbow, 0.5);
  const upper = limb([shoulder, [middle[0] + 4 * side, middle[1]], elbow], [34, 37, 32]);
  const fore = limb([between(wrist, elbow, 1.04), between(elbow, wrist, 0.4), between(elbow, wrist, 0.94)], [31, 33, 25]);
  const length = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]);
  /** A point on the forearm, `drop` units to its shadow side. */
  const on = (share: number, drop: number): Point => {
    const [x, y] = between(elbow, wrist, share);
    const shift = (drop / length) * (wrist[0] - elbow[0] < -20 ? -1 : 1);
    return [x - (wrist[1] - elbow[1]) * shift, y + (wrist[0] - elbow[0]) * shift];
  };
  const below = (share: number): Point => {
    const [x, y] = between(elbow, wrist, share);
    return [x, y + 12];
  };
  const line = { fill: 'none', stroke: person.topShade, 'stroke-width': 2, 'stroke-linecap': 'round' } as const;
  const edge = limb(
    [
      [shoulder[0] + 13 * side, shoulder[1] + 6],
      [middle[0] + 17 * side, middle[1]],
      [elbow[0] + 12 * side, elbow[1] - 4],
    ],
    side < 0 ? [2, 5, 3] : [9, 13, 8],
  );
  return (
    <>
      {Math.abs(wrist[0]) < 50 && (
        <path d={limb([below(0.45), below(0.65), below(0.85)], [24, 24, 16])} fill={person.lining} opacity=".4" />
      )}
      <path d={upper + fore} {...line} stroke-width="4" />
      <path d={upper + fore} fill={person.top} />
      <path
        d={curve([
          [24 * side, -150 - lift * 0.8],
          [38 * side, -162 - lift],
          [53 * side, -152 - lift],
          [60 * side, -130 - lift],
          [40 * side, -128 - lift],
          [28 * side, -134 - lift],
        ])}
        fill={person.top}
      />
      <path d={edge} fill={side < 0 ? person.topLight : person.topShade} opacity=".75" />
      <path d={limb([on(0.1, 9), on(0.5, 10), on(0.88, 7)], [9, 11, 8])} fill={person.topShade} opacity=".55" />
      <path d={limb([between(elbow, wrist, 0.86), wrist], [24, 21])} fill={person.topShade} />
      <path
        d={
          bend(on(0.08, -13), on(0.18, -3), on(0.34, 1)) +
          bend(on(0.22, -14), on(0.3, -8), on(0.42, -6)) +
          bend(on(0.7, -7), on(0.76, -1), on(0.74, 6))
        }
        {...line}
      />
    </>
  );
}
