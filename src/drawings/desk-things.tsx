import { fill, line, spot } from './paint.tsx';
import { palette } from './palette.ts';

/** A jointed desk lamp that is on and leans to the right. `x`, `y` is the middle of its foot. */
export function DeskLamp({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {fill('night', 'M-34 0q0-10 14-10h40q14 0 14 10Z')}
      {line('night', 7, 'M0-8l-18-66 44-46')}
      {spot('mist', -18, -74, 6)}
      {fill('door', 'M14-128l16-14 50 22q-4 26-30 34Z')}
      {fill('doorShade', 'M14-128l16-14 12 5-18 22Z')}
      {fill('lamp', 'M80-120q-4 26-30 34l6 4q24-10 28-34Z')}
    </g>
  );
}

/** A round wall clock around `x`, `y`. */
export function DeskClock({ x, y, hour, minute }: { x: number; y: number; hour: number; minute: number }) {
  const hand = (turns: number, length: number) =>
    `M0 0L${(length * Math.sin(turns * 2 * Math.PI)).toFixed(1)} ${(-length * Math.cos(turns * 2 * Math.PI)).toFixed(1)}`;
  return (
    <g transform={`translate(${x} ${y})`} stroke-linecap="round">
      <circle r="38" fill={palette.night} />
      <circle r="32" fill={palette.paper} />
      {line('mist', 3, 'M0-28v5M0 28v-5M28 0h-5M-28 0h5')}
      <path d={hand((hour + minute / 60) / 12, 15)} stroke={palette.ink} stroke-width="5" />
      <path d={hand(minute / 60, 23)} stroke={palette.ink} stroke-width="3.5" />
      <circle r="3.4" fill={palette.door} />
    </g>
  );
}

/** A notepad with a few lines written and a pen. `x`, `y` is its far left corner on the desk. */
export function Notepad({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} stroke-linecap="round">
      {fill('night', 'M14 4h124l22 68H-12Z', 0.25)}
      {fill('paper', 'M16 0h118l20 66H-8Z')}
      {fill('slate', 'M16 0h118l3 9H13Z')}
      {line('haze', 3, 'M26 20h84M22 31h104M18 42h76')}
      {fill('wall', 'M150 20l-52 34-8 3 3-7 52-36Z')}
      {fill('ink', 'M98 54l-8 3 3-7Z')}
    </g>
  );
}
