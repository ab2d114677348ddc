import { Glow } from './light.tsx';
import { fill, line, type Color } from './paint.tsx';
import { palette } from './palette.ts';

interface At {
  x: number;
  y: number;
  size?: number;
}

/** A small house, 124 units wide and 104 tall. `x`, `y` is the middle of its foot. `lit` lights one window. */
export function House({
  x,
  y,
  size = 1,
  wall = 'paperShade',
  roof = 'dusk',
  lit = false,
}: At & { wall?: Color; roof?: Color; lit?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size})`}>
      {fill('night', 'M26-74v-26h14v34Z', 0.6)}
      {fill(wall, 'M-50 0v-60L0-100l50 40V0Z')}
      {fill('night', 'M0-100l50 40V0H14Z', 0.12)}
      {fill(roof, 'M-62-54L0-104l62 50-8 8L0-90l-54 44Z')}
      {fill('doorShade', 'M-10 0v-36h24V0Z')}
      {fill(lit ? 'lamp' : 'slate', 'M-40-40h20v24h-20Z')}
      {fill('slate', 'M24-40h18v24H24Z')}
      {line('night', 1.6, 'M-30-40v24m-10-12h20m13 12', 0.5)}
    </g>
  );
}

/** A round tree, 90 units tall. `x`, `y` is the middle of its foot. */
export function Tree({ x, y, size = 1, leaf = 'leafDark' }: At & { leaf?: Color }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size})`}>
      {line('woodDark', 7, 'M0 0v-50m0 18l12-12')}
      {fill(leaf, 'M-34-48q-4-26 18-32 16-18 32 0 22 4 18 28-8 20-34 16-26 8-34-12Z')}
      {fill('night', 'M34-52q-8 20-34 16-14 4-23-1 24-2 40-14 10-10 7-26 13 7 10 25Z', 0.18)}
    </g>
  );
}

/** A street lamp, 190 units tall, with its arm to the right. `x`, `y` is its foot. */
export function StreetLamp({ x, y, size = 1, reach = 150 }: At & { reach?: number }) {
  return (
    <>
      <Glow x={x + 42 * size} y={y - 178 * size} r={reach} />
      <g transform={`translate(${x} ${y})scale(${size})`}>
        {line('night', 6, 'M0 0v-160q0-28 30-28h8')}
        {fill('night', 'M30-194h26l8 12H26Z')}
        {fill('lamp', 'M28-182h34q-4 9-17 9t-17-9Z')}
      </g>
    </>
  );
}

/** A mailbox on a post, its flag down. `x`, `y` is the foot of the post. */
export function Mailbox({ x, y, size = 1 }: At) {
  return (
    <g transform={`translate(${x} ${y})scale(${size})`}>
      {line('woodDark', 7, 'M0 0v-56')}
      {fill('slate', 'M-26-54v-20q0-12 12-12h28q12 0 12 12v20Z')}
      {fill('mist', 'M-26-54v-20q0-12 10-12t10 12v20Z')}
      {fill('door', 'M8-70h4v-2h12v8H12v14H8Z')}
    </g>
  );
}

/** A parked car seen from the side, 120 units long and facing left. `x`, `y` is the middle of its foot. */
export function ParkedCar({ x, y, size = 1, paint = 'wall' }: At & { paint?: Color }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size})`}>
      {fill(paint, 'M-60-8q-2-18 14-20l18-4q12-20 30-20h16q18 0 28 22 12 2 12 14v8Z')}
      {fill('haze', 'M-20-32q8-14 20-14h4v14Zm30 0v-14h6q12 0 20 14Z')}
      <circle cx="-34" cy="-6" r="10" fill={palette.night} />
      <circle cx="34" cy="-6" r="10" fill={palette.night} />
      {fill('mist', 'M-38-6a4 4 0 1 1 8 0 4 4 0 1 1-8 0Zm68 0a4 4 0 1 1 8 0 4 4 0 1 1-8 0Z')}
    </g>
  );
}
