import { bend, curve, dots, limb, turned, type Point, type Point3 } from '../geometry.ts';
import type { Person } from '../people.ts';
import { HairOnTop } from './hair.tsx';
import type { Posture } from './postures.ts';

const sides = [-1, 1] as const;
type Side = (typeof sides)[number];

const noseShadow: readonly Point3[] = [
  [3, -3, 31],
  [3.5, 9, 36],
  [8, 19, 31],
  [0, 21.5, 35],
];

/** The seated figure's head, drawn around its own middle: chin at y 46, crown near y -60, light from the left. */
export function Head({ person, posture }: { person: Person; posture: Posture }) {
  const at = turned(posture.head[0], posture.head[1]);
  const path = (points: readonly Point3[]) => curve(points.map(at));
  // The edge of a turned face is whichever is further out, the side of the head or the front of the cheek.
  const edge = (side: Side, flank: Point3, cheek: Point3): Point => {
    const [a, b] = [at([flank[0] * side, flank[1], flank[2]]), at([cheek[0] * side, cheek[1], cheek[2]])];
    return a[0] * side > b[0] * side ? a : b;
  };
  const outline = (side: Side): Point[] => [
    edge(side, [32, -20, 0], [21, -22, 22]),
    edge(side, [32.5, -6, 3], [24, -7, 23]),
    edge(side, [32.5, 9, 4], [26, 9, 22]),
    edge(side, [29.5 * person.jaw, 25, 7], [21 * person.jaw, 25, 24]),
    edge(side, [20 * person.jaw, 39, 16], [15.5 * person.jaw, 39, 24]),
    edge(side, [8, 46, 22], [7, 46, 25]),
  ];
  const left = outline(-1);
  const right = outline(1);
  const shadow: Point3[] = [
    [12, -32, 30],
    [21, -10, 27],
    [17, 6, 31],
    [20, 20, 28],
    [10, 34, 29],
    [6, 47, 24],
  ];
  return (
    <>
      <path
        d={path([
          [-33, -12, -8],
          [-28, -36, -12],
          [0, -48, -14],
          [28, -36, -12],
          [33, -12, -8],
          [31, 12, -14],
          [0, 24, -30],
          [-31, 12, -14],
        ])}
        fill={person.hairSide}
      />
      {sides.map((side) => (
        <g key={side}>
          <path
            d={path([
              [31 * side, -3, -3],
              [37.5 * side, -5, -8],
              [38 * side, 7, -8],
              [33.5 * side, 18, -5],
              [29 * side, 14, 0],
            ])}
            fill={side < 0 ? person.skin : person.skinShade}
          />
          <path
            d={bend(at([33 * side, 0, -5]), at([36.5 * side, 5, -7]), at([32.5 * side, 12, -5]))}
            fill="none"
            stroke={person.lip}
            stroke-width="1.8"
            stroke-linecap="round"
            opacity=".55"
          />
        </g>
      ))}
      <path d={curve([at([0, -44, 14]), ...right, ...left.toReversed()])} fill={person.skin} />
      <Eyes posture={posture} person={person} />
      <path d={curve([...right, ...shadow.toReversed().map(at)])} fill={person.skinShade} opacity=".6" />
      <path
        d={limb(
          left.slice(1, 5).map(([x, y]) => [x + 2.6, y] as const),
          [0, 5, 4, 0],
        )}
        fill={person.skinLight}
      />
      {sides.map((side) => (
        <path
          key={side}
          d={path([
            [33 * side, -28, -2],
            [20 * side, -30, 24],
            [26 * side, -17, 18],
            [30 * side, 3, 8],
            [33 * side, 7, -2],
          ])}
          fill={person.hairSide}
        />
      ))}
      <Features person={person} posture={posture} />
      <HairOnTop person={person} posture={posture} />
    </>
  );
}

const lidLine = (posture: Posture, side: Side): [Point3, Point3, Point3] => [
  [7 * side, 4, 28],
  [14.5 * side, 5.5 - 11 * posture.eyes, 28],
  [22 * side, 2.5, 18],
];

/** The open part of the eyes, under the shadow of the face. */
function Eyes({ person, posture }: { person: Person; posture: Posture }) {
  const at = turned(posture.head[0], posture.head[1]);
  if (posture.eyes < 0.1) return null;
  return sides.map((side) => {
    const [corner, lid, far] = lidLine(posture, side).map(at) as [Point, Point, Point];
    const [x, y] = at([14.4 * side + posture.gaze[0] * 3.8, 1.4 + posture.gaze[1] * 3, 28]);
    return (
      <g key={side}>
        <path d={bend(corner, lid, far) + bend(far, at([14.5 * side, 7, 28]), corner, true)} fill="#EFE4D8" />
        <ellipse cx={x} cy={y} rx={5.1 * Math.cos((posture.head[0] * Math.PI) / 180)} ry="5.1" fill="#1E1313" />
        <circle cx={x - 1.5} cy={y - 1.8} r="1.3" fill="#fff" />
        <path d={bend(corner, lid, far) + bend(far, at([14 * side, -9.5, 28]), corner, true)} fill={person.skin} />
      </g>
    );
  });
}

/** Lids, brows, nose and mouth. */
function Features({ person, posture }: { person: Person; posture: Posture }) {
  const at = turned(posture.head[0], posture.head[1]);
  const arc = (from: Point3, by: Point3, to: Point3) => bend(at(from), at(by), at(to));
  const both = (draw: (side: Side) => string) => draw(-1) + draw(1);
  const { eyes, mouth } = posture;
  const [inner, outer] = posture.brows;
  const line = { fill: 'none', 'stroke-linecap': 'round' } as const;
  const creases = both(
    (side) =>
      arc([8 * side, 1 - 4 * eyes, 29], [14.5 * side, 0.5 - 10 * eyes, 28], [21.5 * side, -4 * eyes, 21]) +
      arc([10 * side, 10.5, 28], [15 * side, 12, 27], [20 * side, 9.5, 23]),
  );
  const brows = both((side) =>
    arc([6 * side, -10.5 - inner, 30], [14 * side, -15 - (inner + outer) / 2, 28], [23.5 * side, -10 - outer, 20]),
  );
  return (
    <>
      <path d={creases} {...line} stroke={person.skinShade} stroke-width="1.6" />
      <path d={both((side) => arc(...lidLine(posture, side)))} {...line} stroke={person.hair} stroke-width="2.7" />
      <path d={brows} {...line} stroke={person.hair} stroke-width={person.brow} />
      <path d={curve(noseShadow.map(at))} fill={person.skinShade} opacity=".7" />
      <path d={arc([-6, 20, 31], [0, 23.5, 36], [6.5, 19.5, 31])} {...line} stroke={person.lip} stroke-width="2.2" />
      <path
        d={arc([-9, 32.5 - mouth, 26], [0, 32.5 + mouth * 0.45, 30], [9, 32.5 - mouth, 26])}
        {...line}
        stroke={person.lip}
        stroke-width="2.6"
      />
      <path d={arc([-4, 37.5, 29], [0, 38.6, 30], [4, 37.5, 29])} {...line} stroke={person.skinShade} stroke-width="2.4" />
      {person.freckles && (
        <path
          d={both((side) => dots([at([12 * side, 15, 30]), at([18 * side, 12, 27]), at([19 * side, 18, 26]), at([6 * side, 13, 33])], 1))}
          fill={person.skinShade}
        />
      )}
      {person.glasses && (
        <path
          d={
            both((side) => dots([at([14.5 * side, 2.5, 29])], 10.5)) +
            arc([-5, 1, 34], [0, -1, 35], [5, 1, 34]) +
            both((side) => arc([24 * side, 0, 22], [29 * side, -2, 12], [33 * side, -2, 0]))
          }
          {...line}
          stroke={person.glasses}
          stroke-width="2.2"
        />
      )}
    </>
  );
}
