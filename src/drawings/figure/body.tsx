import { bend, curve, limb, mirrored, type Point } from '../geometry.ts';
import { palette } from '../palette.ts';
import type { Person } from '../people.ts';
import type { Posture } from './postures.ts';

/** Where the middle of the chest is seen when the upper body is turned. */
const middle = (posture: Posture) => 26 * Math.sin((posture.twist * Math.PI) / 180);

/** Sweatshirt, neck and the hood when it lies on the back. Drawn around the middle of the seat; light from the left. */
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
      {person.hood && !posture.hood && (
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
            fill={person.hoodShade}
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
      <path
        d={person.zip ? `M${front} -148L${front * 0.6} 2` : `M${front * 0.6 - 36} -12l10-42h52l10 42`}
        fill="none"
        stroke={person.topShade}
        stroke-width={person.zip ? 4 : 2}
        stroke-linejoin="round"
      />
    </>
  );
}

/** What lies around the neck: the front of the hood when it is down, with its two cords, or a round collar. */
export function Collar({ person, posture }: { person: Person; posture: Posture }) {
  const front = middle(posture);
  const rise = -178 - posture.shoulders * 0.6;
  const half = (side: -1 | 1) =>
    limb(
      [
        [32 * side, rise],
        [20 * side + front * 0.3, -160],
        [front * 0.6 - 3 * side, -145],
      ],
      [12, 17, 12],
    );
  if (!person.hood)
    return (
      <path
        d={curve(
          [
            [-25, -171 - posture.shoulders * 0.3],
            [-15 + front * 0.2, -155],
            [front * 0.5, -150],
            [15 + front * 0.2, -155],
            [25, -171 - posture.shoulders * 0.3],
          ],
          false,
        )}
        fill="none"
        stroke={person.topLight}
        stroke-width="9"
        stroke-linecap="round"
      />
    );
  return (
    <>
      {!posture.hood && (
        <>
          <path d={half(-1)} fill={person.hoodLight} />
          <path d={half(1)} fill={person.hood} stroke={person.hoodShade} stroke-width="1.6" />
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

/** Jeans: knees towards the viewer, or straight down. Every scene cuts them above the shoes. */
export function Legs({ standing = false }: { standing?: boolean | undefined }) {
  if (standing)
    return (
      <>
        <path d="M-54-16H54L58 160H8L0 44-8 160H-58Z" fill={palette.denim} />
        <path d="M18-16H54L58 160H34ZM0 44L8 160H-1Z" fill={palette.denimDark} />
      </>
    );
  const seam = { fill: 'none', stroke: palette.denimDark, 'stroke-width': 2, 'stroke-linecap': 'round' } as const;
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
        fill={palette.denimDark}
      />
      {([1, -1] as const).map((side) => (
        <g key={side}>
          <path
            d={limb(
              [
                [50 * side, 40],
                [49 * side, 84],
                [45 * side, 132],
              ],
              [46, 42, 36],
            )}
            fill={palette.denimDark}
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
            fill={palette.denim}
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
