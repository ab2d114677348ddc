import { expect, test } from 'vitest';
import { drawDots } from '../../../src/components/dots.ts';

const none = { count: 12, label: 'never', tone: 'none' as const };
const part = { count: 2, label: 'late', tone: 'part' as const };
const full = { count: 3, label: 'on time', tone: 'full' as const };

/** Where the shapes of a path begin, one after the other. */
function beginnings(path: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)/g)].map(([, move, right, down]) => {
    [x, y] = move === 'M' ? [Number(right), Number(down)] : [x + Number(right), y + Number(down)];
    return [Number(x.toFixed(2)), Number(y.toFixed(2))];
  });
}

test('dots stand in rows of ten, in the order of the groups', () => {
  const { paths, height } = drawDots(17, [none, part, full]);
  expect(paths.map(({ tone }) => tone)).toEqual(['none', 'part', 'full']);
  const [rings, halves, filled] = [paths[0]!.rings, paths[1]!.halves!, paths[2]!.rings].map(beginnings);
  expect(rings).toHaveLength(12);
  // At the right edge of each dot: the tenth ends the first row, the eleventh begins the second.
  expect(rings!.slice(9, 11)).toEqual([
    [196.6, 10],
    [16.6, 30],
  ]);
  expect(halves).toEqual([
    [50, 23.4],
    [70, 23.4],
  ]);
  expect(filled).toEqual([
    [96.6, 30],
    [116.6, 30],
    [136.6, 30],
  ]);
  expect([paths[0]!.halves, paths[2]!.halves]).toEqual([null, null]);
  expect(height).toBe(40);
});

test('groups that do not add up to the total stop the build', () => {
  expect(() => drawDots(100, [none, full])).toThrow('The dots add up to 15, not 100.');
});
