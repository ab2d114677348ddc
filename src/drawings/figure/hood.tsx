import { curve, mirrored3, turned, type Point3 } from '../geometry.ts';
import type { Person } from '../people.ts';
import type { Posture } from './postures.ts';

/** Right halves, from the throat to the crown. */
const rimHalf: readonly Point3[] = [
  [-4, 75, 22],
  [20, 62, 20],
  [39, 36, 14],
  [43, 2, 12],
  [37, -32, 16],
  [20, -51, 20],
];
const outsideHalf: readonly Point3[] = [
  [42, 88, 4],
  [54, 50, -4],
  [54, 4, -8],
  [48, -36, -10],
  [30, -60, -12],
];

const rim: readonly Point3[] = [...rimHalf, [0, -57, 21], ...mirrored3(rimHalf).toReversed()];
const outside: readonly Point3[] = [...outsideHalf, [3, -71, -14], ...mirrored3(outsideHalf).toReversed()];
const shade: readonly Point3[] = [...outsideHalf, [24, -50, 10], [40, -10, 12], [40, 40, 12]];

/** Where the hood is turned: it follows the head a little late, as cloth does. */
const hoodTurn = (posture: Posture) => turned(posture.head[0] * 0.75, posture.head[1] * 0.5);

/** The raised hood behind the head: its outside and its lining. Drawn around the middle of the head. */
export function HoodBack({ person, posture }: { person: Person; posture: Posture }) {
  const at = hoodTurn(posture);
  return (
    <>
      <path d={curve(outside.map(at))} fill={person.hood} />
      <path d={curve(shade.map(at))} fill={person.hoodShade} opacity=".7" />
      <path d={curve(rim.map(at))} fill={person.lining} />
    </>
  );
}

/** The rim of the raised hood, in front of hair and cheeks. */
export function HoodRim({ person, posture }: { person: Person; posture: Posture }) {
  const edge = curve(rim.map(hoodTurn(posture)), false);
  return (
    <>
      <path d={edge} fill="none" stroke={person.hoodShade} stroke-width="13" stroke-linecap="round" />
      <path d={edge} fill="none" stroke={person.hoodLight} stroke-width="9" stroke-linecap="round" />
    </>
  );
}
