import { bend, curve, dots, type Point, type Point3 } from '../geometry.ts';
import type { Person } from '../people.ts';

/** Tufts of a curly top: the crown, the front and the fringe over the forehead. */
const crown: readonly Point3[] = [
  [-22, -40, -14],
  [-7, -49, -16],
  [10, -48, -16],
  [24, -39, -14],
  [-27, -34, 2],
  [-15, -46, 6],
  [2, -52, 4],
  [17, -46, 6],
  [28, -33, 2],
];
const front: readonly Point3[] = [
  [-23, -35, 17],
  [-9, -42, 22],
  [7, -43, 22],
  [21, -36, 18],
];
const fringe: readonly Point3[] = [
  [-26, -25, 18],
  [-17, -30, 28],
  [-7, -28, 33],
  [3, -31, 33],
  [12, -28, 32],
  [21, -29, 25],
  [27, -24, 16],
  [-12, -23, 33],
  [8, -23, 34],
];

/** A curled strand on each of the points. */
export function Ringlets({ person, points }: { person: Person; points: readonly Point[] }) {
  const path = points.map(([x, y]) => bend([x - 5, y + 1], [x - 1.5, y - 5], [x + 4, y - 2])).join('');
  return <path d={path} fill="none" stroke={person.hairLight} stroke-width="2" stroke-linecap="round" />;
}

/** A curly top, of which a hood lets only the front be seen. `at` turns it with the head. */
export function Curls({ person, hooded, at }: { person: Person; hooded: boolean; at: (point: Point3) => Point }) {
  const tufts = hooded ? front : [...crown, ...front];
  return (
    <>
      <path d={dots(tufts.map(at), 10.5) + dots(fringe.map(at), 7.5)} fill={person.hair} />
      <path
        d={curve([at([-28, -34, 4]), at([0, -48, 12]), at([28, -34, 4]), at([18, -28, 28]), at([0, -30, 34]), at([-18, -28, 28])])}
        fill={person.hair}
      />
      <Ringlets person={person} points={[...tufts.slice(-9), ...fringe.slice(0, 7)].map(at)} />
    </>
  );
}
