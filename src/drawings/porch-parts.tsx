import { Glow } from './light.tsx';
import { fill, line, spot } from './paint.tsx';
import { palette } from './palette.ts';

/** An open front door and the light that falls through it. `x`, `y` is the upper left corner of the opening, 100 units wide and 210 tall. */
export function OpenDoor({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {fill('night', 'M-12-12h124v222h-124Z')}
      {fill('lamp', 'M0 0h100v210H0Z')}
      {fill('lampDeep', 'M0 126h100v84H0Z', 0.35)}
      {fill('lampDeep', 'M0 168l64 8v34H0Z', 0.8)}
      {fill('lampDeep', 'M10 34h22v28H10Z', 0.55)}
      <path
        d="M44 52h14M48 52q-6 34-5 56h13q2-24-4-56Z"
        fill={palette.lampDeep}
        stroke={palette.canvas}
        stroke-width="2"
        stroke-linecap="round"
        opacity=".75"
      />
      {fill('door', 'M100 0v210l-38-12V12Z')}
      {fill('doorShade', 'M94 16v74l-26-3V26Zm0 90v76l-26-8v-70Z')}
      {line('lamp', 2.5, 'M62 12v186')}
      {spot('lampDeep', 69, 106, 3.6)}
    </g>
  );
}

/** A wall lantern that is on, hanging at `x`, `y`. */
export function Lantern({ x, y, reach = 120 }: { x: number; y: number; reach?: number }) {
  return (
    <>
      <Glow x={x} y={y + 22} r={reach} />
      <path d={`M${x - 3} ${y - 12}h6v10h-6ZM${x - 14} ${y}l14-8 14 8ZM${x - 9} ${y + 36}h18v5h-18Z`} fill={palette.night} />
      <path d={`M${x - 11} ${y}h22l-3 36h-16Z`} fill={palette.lamp} />
      <path d={`M${x} ${y}v36M${x - 12} ${y}h24`} stroke={palette.night} stroke-width="2" />
    </>
  );
}

/** Boards of the outer wall, from `top` to `bottom`. */
export function Siding({ width, top, bottom, x = 0 }: { width: number; top: number; bottom: number; x?: number }) {
  const boards = Array.from({ length: Math.ceil((bottom - top) / 26) }, (_, index) => `M${x} ${top + index * 26}h${width}`);
  return (
    <>
      <path d={`M${x} ${top}h${width}V${bottom}H${x}Z`} fill={palette.deep} />
      <path d={boards.join('')} stroke={palette.dusk} stroke-width="3" />
    </>
  );
}
