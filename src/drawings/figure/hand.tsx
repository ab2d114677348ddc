import { curve, type Point } from '../geometry.ts';
import type { Person } from '../people.ts';

export interface HandPose {
  /** The wrist, in the figure's units. */
  at: Point;
  /** Degrees the fingers point, clockwise from the viewer's right. */
  angle: number;
  /** Mirrored, so that the thumb is on the other side. */
  mirrored?: boolean;
  /** Length of the fingers that shows: 1 stretched, 0.4 curled. */
  reach?: number;
  /** Degrees between the fingers. */
  spread?: number;
  /** Where the thumb ends, from the wrist; without it the thumb is out of sight. */
  thumb?: Point;
  /** The inside of the hand is shown. */
  palm?: boolean;
}

const lengths = [16, 20, 18, 13];
const back: readonly Point[] = [
  [-4, -8.5],
  [8, -11],
  [20, -11.5],
  [25, 0],
  [20, 10.5],
  [9, 9.5],
  [-4, 8],
];
const round = { fill: 'none', 'stroke-linecap': 'round' } as const;

/** One hand. The thumb is on the upper side when the fingers point right. */
export function Hand({ person, pose }: { person: Person; pose: HandPose }) {
  const { reach = 0.7, spread = 4, thumb, palm = false } = pose;
  const skin = palm ? person.skinLight : person.skin;
  const fingers = lengths
    .map((length, index) => {
      const root = -8.4 + index * 5.6;
      const angle = ((index - 1.5) * spread * Math.PI) / 180;
      const [x, y] = [20 + (length * reach + 3) * Math.cos(angle), root + length * reach * Math.sin(angle) * 1.6];
      return `M19 ${root.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
  const thumbLine = thumb && `M6 -2Q${thumb[0] * 0.5} ${thumb[1] * 0.9} ${thumb[0]} ${thumb[1]}`;
  return (
    <g transform={`translate(${pose.at[0]} ${pose.at[1]})rotate(${pose.angle})${pose.mirrored ? 'scale(1 -1)' : ''}`}>
      <path d={fingers} {...round} stroke={person.skinShade} stroke-width="8" />
      {thumb && <path d={thumbLine} {...round} stroke={person.skinShade} stroke-width="9.6" />}
      <path d={curve(back)} fill={skin} stroke={person.skinShade} stroke-width="1.4" />
      {thumb && <path d={thumbLine} {...round} stroke={skin} stroke-width="7" />}
      <path d={fingers} {...round} stroke={skin} stroke-width="5.4" />
    </g>
  );
}
