import { palette } from './palette.ts';

/** A color of the palette, by name. */
export type Color = keyof typeof palette;

/** A flat shape. `path` is SVG path data in the units of the drawing. */
export function fill(color: Color, path: string, opacity?: number) {
  return <path d={path} fill={palette[color]} opacity={opacity} />;
}

/** A line with round ends, `width` units wide. */
export function line(color: Color, width: number, path: string, opacity?: number) {
  return (
    <path
      d={path}
      fill="none"
      stroke={palette[color]}
      stroke-width={width}
      stroke-linecap="round"
      stroke-linejoin="round"
      opacity={opacity}
    />
  );
}

/** A round spot. */
export function spot(color: Color, x: number, y: number, radius: number) {
  return <circle cx={x} cy={y} r={radius} fill={palette[color]} />;
}
