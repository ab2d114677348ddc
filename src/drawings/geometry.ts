/** Turns a few points into the rounded outlines that all drawings share, and turns a head in space. Units are those of the drawing. */

export type Point = readonly [x: number, y: number];
export type Point3 = readonly [x: number, y: number, z: number];

const tidy = (value: number) => Math.round(value * 10) / 10;

/** A smooth path through `points` (a Catmull-Rom spline written as Bézier curves). Closed by default. */
export function curve(points: readonly Point[], closed = true): string {
  const at = (index: number): Point => {
    const count = points.length;
    const inside = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[inside] ?? [0, 0];
  };
  const [startX, startY] = at(0);
  let path = `M${tidy(startX)} ${tidy(startY)}`;
  for (let index = 0; index < points.length - (closed ? 0 : 1); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const numbers = [
      from[0] + (to[0] - before[0]) / 6,
      from[1] + (to[1] - before[1]) / 6,
      to[0] - (after[0] - from[0]) / 6,
      to[1] - (after[1] - from[1]) / 6,
      to[0],
      to[1],
    ];
    path += `C${numbers.map(tidy).join(' ')}`;
  }
  return closed ? `${path}Z` : path;
}

/** The same points on the other side of the middle line. */
export const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]) => [-x, y]);

/** The same with a third measure, which stays as it is. */
export const mirrored3 = (points: readonly Point3[]): Point3[] => points.map(([x, y, z]) => [-x, y, z]);

/** One even bend from `from` to `to` that passes through `by`: a lid, a brow, a fold. Joined to a path already begun when `joined`. */
export function bend(from: Point, by: Point, to: Point, joined = false): string {
  const control = [2 * by[0] - (from[0] + to[0]) / 2, 2 * by[1] - (from[1] + to[1]) / 2];
  return `${joined ? '' : `M${tidy(from[0])} ${tidy(from[1])}`}Q${[...control, ...to].map(tidy).join(' ')}`;
}

/** The outline of a sleeve, leg or finger: a closed path around `spine`, `widths[i]` wide at point i. */
export function limb(spine: readonly Point[], widths: readonly number[]): string {
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach(([x, y], index) => {
    const [beforeX, beforeY] = spine[index - 1] ?? [x, y];
    const [afterX, afterY] = spine[index + 1] ?? [x, y];
    const length = Math.hypot(afterX - beforeX, afterY - beforeY) || 1;
    const half = (widths[index] ?? 0) / 2;
    const offsetX = (-(afterY - beforeY) / length) * half;
    const offsetY = ((afterX - beforeX) / length) * half;
    left.push([x + offsetX, y + offsetY]);
    right.unshift([x - offsetX, y - offsetY]);
  });
  return curve([...left, ...right]);
}

/** Circles as one path, so that a cluster of leaves or curls costs one element. */
export function dots(centers: readonly Point[], radius: number): string {
  return centers
    .map(([x, y]) => `M${tidy(x - radius)} ${tidy(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`)
    .join('');
}

/**
 * Shows points of a head turned by `yaw` (degrees, positive to the viewer's right) and nodded by `pitch` (degrees, positive downwards).
 * `x` runs right, `y` down and `z` towards the viewer, from the middle of the head.
 */
export function turned(yaw: number, pitch: number): (point: Point3) => Point {
  const [sinYaw, cosYaw] = [Math.sin((yaw * Math.PI) / 180), Math.cos((yaw * Math.PI) / 180)];
  const [sinPitch, cosPitch] = [Math.sin((pitch * Math.PI) / 180), Math.cos((pitch * Math.PI) / 180)];
  return ([x, y, z]) => [x * cosYaw + z * sinYaw, y * cosPitch + (z * cosYaw - x * sinYaw) * sinPitch];
}
