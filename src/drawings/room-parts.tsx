import { fill, line, spot, type Color } from './paint.tsx';
import { palette } from './palette.ts';

type Hour = 'day' | 'dusk' | 'night';

const skies: Record<Hour, readonly [frame: Color, sky: Color, low: Color, hills: Color]> = {
  day: ['paperShade', 'dawn', 'haze', 'mist'],
  dusk: ['night', 'slate', 'mist', 'dusk'],
  night: ['night', 'wall', 'slate', 'dusk'],
};

/** A window with two sashes. `x`, `y` is the upper left corner of the glass. */
export function Pane({ x, y, width, height, hour }: { x: number; y: number; width: number; height: number; hour: Hour }) {
  const [frame, sky, low, hills] = skies[hour];
  const far = y + height * 0.72;
  return (
    <>
      {fill(frame, `M${x - 9} ${y - 9}h${width + 18}v${height + 18}h-${width + 18}Z`)}
      {fill(sky, `M${x} ${y}h${width}v${height}h-${width}Z`)}
      {fill(low, `M${x} ${y + height * 0.5}h${width}v${height * 0.5}h-${width}Z`)}
      {fill(
        hills,
        `M${x} ${far}q${width * 0.16}-${height * 0.16} ${width * 0.34}-${height * 0.02}t${width * 0.3} 0 ${width * 0.36}-${height * 0.04}V${y + height}H${x}Z`,
      )}
      {hour === 'night' &&
        fill(
          'dawn',
          `M${x + width * 0.2} ${y + height * 0.2}h2v2h-2Zm${width * 0.4} ${height * 0.1}h3v3h-3Zm-${width * 0.2}-${height * 0.16}h2v2h-2Z`,
        )}
      {line(frame, 6, `M${x + width / 2} ${y}v${height}`)}
      {fill(hour === 'day' ? 'mist' : 'wall', `M${x - 18} ${y + height + 7}h${width + 36}v9h-${width + 36}Z`)}
    </>
  );
}

/** A phone that lies on a table, seen from the front: lit, with a short message, or dark. `x`, `y` is its upper left corner. */
export function FlatPhone({ x, y, size = 1, lit = true }: { x: number; y: number; size?: number; lit?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size})`}>
      {fill('night', 'M18 0h72q6 0 5 6L86 40q-1 5-7 5H5q-7 0-5-6L10 5q2-5 8-5Z')}
      {fill(lit ? 'lamp' : 'wall', 'M17 4h70l-9 36H7Z')}
      {lit && line('lampDeep', 4, 'M24 14h30M42 25h28')}
      {fill('ink', 'M1 41h84l-6 8H5Z')}
    </g>
  );
}

/** A desk phone with its cord. `x`, `y` is the lower left corner; it is 128 units wide. */
export function DeskPhone({ x, y, size = 1 }: { x: number; y: number; size?: number }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size})`}>
      {fill('night', 'M8 0q-4-22 14-34h92q18 12 14 34Z')}
      {fill('slate', 'M36-26h64l6 20H30Z')}
      {line('dusk', 3, 'M44-20h10m8 0h10m8 0h10m-50 8h12m8 0h12m8 0h12')}
      {fill('dusk', 'M-10-48q2-16 22-16t20 10h72q0-10 20-10t22 16q0 12-14 12-12 0-14-10H38q-2 10-14 10-14 0-34-12Z')}
      {line('night', 4, 'M12-4q-30 6-20 18t20-2 8 14 20 4')}
    </g>
  );
}

/** A sheet of paper with lines of writing, seen on a table. `x`, `y` is its far left corner. */
export function Sheet({ x, y, size = 1, tilt = 0 }: { x: number; y: number; size?: number; tilt?: number }) {
  return (
    <g transform={`translate(${x} ${y})rotate(${tilt})scale(${size})`}>
      {fill('night', 'M4 4h78l16 50H-8Z', 0.22)}
      {fill('paper', 'M4 0h72l14 46h-100Z')}
      {line('haze', 3, 'M10 10h52M8 19h60M5 28h46M3 37h64')}
    </g>
  );
}

/** A folder that lies on a table. `x`, `y` is its far left corner; it is 92 units wide. */
export function Folder({ x, y, size = 1, color = 'canvas' }: { x: number; y: number; size?: number; color?: Color }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size})`}>
      {fill('night', 'M6 6h86l12 36H-4Z', 0.25)}
      {fill('paper', 'M8-2h72l8 30H0Z')}
      {fill(color, 'M4 4q0-6 6-6h20l6 6h44l12 34H-8Z')}
      {fill('night', 'M60 4h20l12 34H58Z', 0.14)}
    </g>
  );
}

/** A plain chair seen from its front or its back. `x`, `y` is the middle between its feet; it is 62 units wide and 130 tall. */
export function Chair({ x, y, size = 1, color = 'wood' }: { x: number; y: number; size?: number; color?: Color }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size})`}>
      {fill('woodDark', 'M-26-58h8V0h-8Zm44 0h8V0h-8Z')}
      {fill(color, 'M-30-66h60v12h-60Z')}
      {fill(color, 'M-28-130q28-8 56 0l-2 24q-26-6-52 0Zm2 24h8v42h-8Zm44 0h8v42h-8Z')}
      {line('woodDark', 5, 'M-8-104v38m16-38v38')}
    </g>
  );
}

/** A pinboard or schedule on a wall, ruled into `columns` by `rows`. `x`, `y` is its upper left corner. */
export function WallGrid({
  x,
  y,
  columns,
  rows,
  cell = 20,
  marked = [],
}: {
  x: number;
  y: number;
  columns: number;
  rows: number;
  cell?: number;
  /** Cells that are filled in, counted from the upper left. */
  marked?: readonly number[];
}) {
  const [width, height] = [columns * cell, rows * cell];
  const across = Array.from({ length: rows + 1 }, (_, row) => `M${x} ${y + row * cell}h${width}`);
  const down = Array.from({ length: columns + 1 }, (_, column) => `M${x + column * cell} ${y}v${height}`);
  return (
    <>
      {fill('paper', `M${x - 6} ${y - 18}h${width + 12}v${height + 24}h-${width + 12}Z`)}
      {fill('door', `M${x - 6} ${y - 18}h${width + 12}v13h-${width + 12}Z`)}
      <path d={[...across, ...down].join('')} fill="none" stroke={palette.haze} stroke-width="2" />
      {marked.map((index) => (
        <g key={index}>
          {spot('slate', x + ((index % columns) + 0.5) * cell, y + (Math.floor(index / columns) + 0.5) * cell, cell * 0.26)}
        </g>
      ))}
    </>
  );
}
