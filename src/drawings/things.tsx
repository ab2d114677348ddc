import { fill, line } from './paint.tsx';
import { palette } from './palette.ts';

interface At {
  x: number;
  y: number;
}

/** A mug, `size` units wide, with its handle on the right. `x` and `y` are its upper left corner. */
export function Mug({ x, y, size, band = palette.slate }: At & { size: number; band?: string }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size / 38})`}>
      {line('paperShade', 5.5, 'M36 11c15-2 15 23-1 22')}
      {fill('paper', 'M0 4h38l-2 37q-1 5-7 5H9q-6 0-7-5Z')}
      {fill('paperShade', 'M25 4h13l-2 37q-1 5-7 5h-6q3-20 2-42Z')}
      <path d="M.5 13h37l-.4 6H1Z" fill={band} />
      <ellipse cx="19" cy="4" rx="19" ry="3.4" fill={palette.woodDark} stroke={palette.paper} stroke-width="1.6" />
    </g>
  );
}

/** Steam over a mug whose rim is at `x`, `y`. */
export function Steam({ x, y }: At) {
  return (
    <path
      d={`M${x - 6} ${y - 8}c-7-9 6-13-1-24M${x + 6} ${y - 8}c-7-9 6-13-1-24`}
      fill="none"
      stroke={palette.dawn}
      stroke-width="3"
      stroke-linecap="round"
      opacity=".55"
    />
  );
}

/** A table lamp that is on. `x`, `y` is the middle of its foot; it is 112 units tall. */
export function Lamp({ x, y }: At) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {fill('woodDark', 'M-17 0q0-7 12-8l2-52h6l2 52q12 1 12 8Z')}
      {fill('lamp', 'M-20-112h40l15 52h-70Z')}
      {fill('lampDeep', 'M4-112h16l15 52H10Z', 0.5)}
    </g>
  );
}

/** A school backpack, 64 units wide and 74 tall. `x`, `y` is the middle of its foot. */
export function Backpack({ x, y, size = 64 }: At & { size?: number }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size / 64})`}>
      {line('canvasDark', 5, 'M-12-66c0-14 24-14 24 0')}
      {fill('canvas', 'M-32-2q-6-34 0-46Q-24-70 0-70T32-48q6 12 0 46-2 4-8 4h-48q-6 0-8-4Z')}
      {fill('canvasDark', 'M8-69Q26-66 32-48q6 12 0 46-2 4-8 4H12q12-34-4-71Z', 0.55)}
      {fill('canvasDark', 'M-22-32q0-6 7-6h30q7 0 7 6v26q0 5-6 5h-32q-6 0-6-5Z', 0.8)}
      {line('woodDark', 2.4, 'M-17-30h34M-24-50q24-9 48 0')}
      {line('paper', 3, 'M-2-30v9')}
    </g>
  );
}

/** A leafy plant in a pot, 60 units wide and 84 tall. `x`, `y` is the middle of the pot's foot. */
export function Plant({ x, y, size = 60, pot = palette.doorShade }: At & { size?: number; pot?: string }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size / 60})`}>
      {fill(
        'leaf',
        'M0-32c-4-22-18-30-31-30 2 16 12 28 31 30Zm0 0c-2-22 0-38 9-52 10 16 8 36-9 52Zm0 0c8-14 18-22 32-22-3 14-14 24-32 22Z',
      )}
      {fill(
        'leafDark',
        'M0-32c6-18 8-32 9-52 10 16 8 36-9 52Zm0 0c12-6 20-14 32-22-3 14-14 24-32 22Zm0 0c-12-8-20-18-31-30 2 16 12 28 31 30Z',
      )}
      <path d="M-21-32h42L16 0h-32Z" fill={pot} />
      <path d="M-24-36h48v9h-48Z" fill={pot} />
      {fill('night', 'M6-27h15L16 0H3Z', 0.25)}
    </g>
  );
}
