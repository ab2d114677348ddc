import { bend, curve, limb, mirrored, type Point } from '../geometry.ts';
import type { Person } from '../people.ts';
import type { Posture } from './postures.ts';

/** Where the middle of the chest is seen when the upper body is turned. */
const middle = (posture: Posture) => 26 * Math.sin((posture.twist * Math.PI) / 180);

/** Hooded sweatshirt, neck and the hood when it lies on the back. Drawn around the middle of the seat; light from the left. */
export function Torso({ person, posture }: { person: Person; posture: Posture }) {
  const lift = posture.shoulders;
  const front = middle(posture);
  const sideLine: Point[] = [
    [32, -172 - lift * 0.7],
    [52, -158 - lift],
    [57, -120 - lift / 2],
    [52, -60],
    [56, -14],
  ];
  return (
    <>
      {!posture.hood && (
        <>
          <path
            d={curve([
              [-50, -162 - lift],
              [-42, -188 - lift / 2],
              [-16, -200],
              [16, -200],
              [42, -188 - lift / 2],
              [50, -162 - lift],
              [0, -146],
            ])}
            fill={person.topShade}
          />
          <path
            d={curve([
              [-34, -176],
              [-20, -190],
              [20, -190],
              [34, -176],
              [0, -156],
            ])}
            fill={person.lining}
          />
        </>
      )}
      <path
        d={curve([
          [-15, -206],
          [15, -206],
          [16, -180],
          [25, -166],
          [0, -144],
          [-25, -166],
          [-16, -180],
        ])}
        fill={person.skinShade}
      />
      <path
        d={curve([
          [-22, -168 - lift * 0.3],
          ...mirrored(sideLine),
          [-50, 2],
          [0, 8],
          [50, 2],
          ...sideLine.toReversed(),
          [22, -168 - lift * 0.3],
          [front * 0.5, -146],
        ])}
        fill={person.top}
      />
      <path
        d={curve([[30, -168 - lift * 0.7], ...sideLine.slice(1), [46, -1], [32, 1], [24 + front / 2, -60], [36 + front / 2, -120]])}
        fill={person.topShade}
        opacity=".7"
      />
      <path
        d={limb(
          [
            [-50, -6],
            [0, 1],
            [50, -6],
          ],
          [12, 13, 12],
        )}
        fill={person.topShade}
      />
      <path d={`M${front * 0.6 - 36} -12l10-42h52l10 42`} fill="none" stroke={person.topShade} stroke-width="2" stroke-linejoin="round" />
    </>
  );
}

/** The front of the hood when it lies on the back, and the two cords. */
export function Collar({ person, posture }: { person: Person; posture: Posture }) {
  const front = middle(posture);
  const rise = -178 - posture.shoulders * 0.6;
  return (
    <>
      {!posture.hood && (
        <>
          <path
            d={limb(
              [
                [-32, rise],
                [-20 + front * 0.3, -160],
                [front * 0.6 + 3, -145],
              ],
              [12, 17, 12],
            )}
            fill={person.topLight}
          />
          <path
            d={limb(
              [
                [32, rise],
                [20 + front * 0.3, -160],
                [front * 0.6 - 3, -144],
              ],
              [12, 17, 12],
            )}
            fill={person.top}
            stroke={person.topShade}
            stroke-width="1.6"
          />
        </>
      )}
      <path
        d={
          bend([front - 9, -146], [front - 13, -128], [front - 11, -108]) + bend([front + 9, -146], [front + 14, -126], [front + 12, -114])
        }
        stroke={person.cord}
        stroke-width="3"
        stroke-linecap="round"
        fill="none"
      />
    </>
  );
}

/** Jeans and shoes, knees towards the viewer. */
export function Legs({ person }: { person: Person }) {
  const seam = { fill: 'none', stroke: person.jeansShade, 'stroke-width': 2, 'stroke-linecap': 'round' } as const;
  return (
    <>
      <path
        d={curve([
          [-52, -20],
          [52, -20],
          [56, 22],
          [0, 40],
          [-56, 22],
        ])}
        fill={person.jeansShade}
      />
      {([1, -1] as const).map((side) => (
        <g key={side}>
          <path
            d={curve([
              [22 * side, 154],
              [22 * side, 138],
              [44 * side, 126],
              [66 * side, 138],
              [70 * side, 154],
            ])}
            fill={person.shoe}
          />
          <path
            d={limb(
              [
                [50 * side, 40],
                [49 * side, 84],
                [45 * side, 132],
              ],
              [46, 42, 36],
            )}
            fill={person.jeansShade}
          />
          <path
            d={curve([
              [6 * side, -16],
              [54 * side, -18],
              [74 * side, 14],
              [80 * side, 40],
              [70 * side, 62],
              [46 * side, 66],
              [28 * side, 54],
              [24 * side, 30],
              [12 * side, 14],
            ])}
            fill={person.jeans}
          />
          <path
            d={
              bend([28 * side, 52], [50 * side, 60], [74 * side, 52]) +
              bend([38 * side, 30], [52 * side, 26], [66 * side, 32]) +
              bend([14 * side, 10], [24 * side, 8], [34 * side, 12])
            }
            {...seam}
          />
        </g>
      ))}
    </>
  );
}
