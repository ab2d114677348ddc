import { bend, curve, dots, mirrored3, turned, type Point3 } from '../geometry.ts';
import type { Person } from '../people.ts';
import { Curls, Ringlets } from './curls.tsx';
import type { Posture } from './postures.ts';

interface HairProps {
  person: Person;
  posture: Posture;
}

/** How hair is worn. All but `curls` share one cap and differ in its front edge and in what hangs or stands off it. */
export type HairStyle = 'curls' | 'bob' | 'long' | 'puffs' | 'braids';

/** Right half of the outline of the cap, from the ear to the crown. */
const cap: readonly Point3[] = [
  [35, 4, -6],
  [38, -18, -8],
  [32, -44, -8],
  [15, -59, -6],
];

/** Right halves of the front edge of the cap, from the ear on: a straight fringe, and hair parted and drawn back. */
const straight: readonly Point3[] = [
  [29, 0, 12],
  [27, -17, 19],
  [14, -17, 31],
];
const parted: readonly Point3[] = [
  [33, -6, 2],
  [28, -22, 16],
  [12, -35, 26],
];

/** The right side of a bob, over the ear. */
const side: readonly Point3[] = [
  [29, -20, 16],
  [39, -12, -6],
  [42, 18, -8],
  [35, 43, 0],
  [26, 34, 14],
  [28, 10, 16],
];

const puff: readonly Point3[] = [
  [40, -48, -12],
  [30, -60, -12],
  [50, -58, -12],
  [54, -42, -12],
  [44, -32, -12],
];

/** How far down the hair behind the neck hangs. */
const hangs: Partial<Record<HairStyle, number>> = { bob: 46, long: 92 };

/** Both halves of an outline that is the same on the right and on the left. */
const whole = (half: readonly Point3[], ...between: readonly Point3[]): Point3[] => [...half, ...between, ...mirrored3(half).toReversed()];

const round = { fill: 'none', 'stroke-linecap': 'round' } as const;

/** Hair that stands or hangs behind the head. */
export function HairBehind({ person, posture }: HairProps) {
  const at = turned(posture.head[0] * 0.8, posture.head[1] * 0.5);
  const down = hangs[person.style];
  if (down)
    return (
      <path
        d={curve(
          whole([
            [38, -14, -14],
            [43, 24, -16],
            [37, down, -18],
          ]).map(at),
        )}
        fill={person.hairSide}
      />
    );
  if (person.style !== 'puffs') return null;
  const points = whole(puff).map(at);
  return (
    <>
      <path d={dots(points, 15)} fill={person.hair} />
      <Ringlets person={person} points={points} />
    </>
  );
}

/** Hair over the head and the forehead. */
export function HairOnTop({ person, posture }: HairProps) {
  const at = turned(posture.head[0], posture.head[1]);
  const { style } = person;
  if (style === 'curls') return <Curls person={person} hooded={posture.hood} at={at} />;
  const bob = style === 'bob';
  const edge = bob ? whole(straight, [0, -19, 34]) : whole(parted, [-5, -46, 24]);
  const strand = ([x, y, z]: Point3) => bend(at([x * 0.3, -54, 8]), at([x * 0.8, y * 0.55 - 28, z * 0.8]), at([x, y - 1, z]));
  return (
    <>
      <path d={curve([...whole(cap).toReversed(), ...edge].map(at))} fill={person.hair} />
      <path d={edge.slice(1, -1).map(strand).join('')} {...round} stroke={person.hairLight} stroke-width="2" opacity=".7" />
      {bob && (
        <>
          <path d={curve(side.map(at)) + curve(mirrored3(side).map(at))} fill={person.hair} />
          <path d={bend(at([31, -9, 16]), at([38, -13, 4]), at([47, -19, -12]))} {...round} stroke={person.accent} stroke-width="4.4" />
        </>
      )}
    </>
  );
}

/** Hair that lies on the chest. It hardly follows the head, as it rests on the shoulders. Of two braids one is half undone. */
export function HairInFront({ person, posture }: HairProps) {
  const at = `translate(${posture.head[0] * 0.1} 0)`;
  if (person.style === 'long')
    return <path d="M-33-24Q-48 30-49 76-46 108-33 122-23 92-28 54-28 20-26-22Z" transform={at} fill={person.hair} />;
  if (person.style !== 'braids') return null;
  return (
    <g transform={at} {...round} stroke={person.hairLight} stroke-width="2">
      <path
        d="M26 24Q22 60 29 108H38Q47 60 41 24 34 12 26 24ZM-26 24Q-21 50-26 78-20 106-27 122-42 118-46 122-40 98-43 78-46 50-41 24-34 12-26 24Z"
        fill={person.hair}
        stroke="none"
      />
      <path d="M26 30l8 8 8-8m-16 11l8 8 8-8m-16 11l8 8 8-8m-16 11l8 8 8-8m-15 11l7 7 7-7m-13 11l6 6 6-6M-41 30l8 8 8-8m-16 11l8 8 8-8m-17 11l8 8 8-8m-15 20q-4 18-3 36m6-36q2 18-1 38" />
      <path d="M30 106h8" stroke={person.accent} stroke-width="6" />
    </g>
  );
}
