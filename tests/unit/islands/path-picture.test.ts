import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { PathMap, Place } from '../../../src/course/scenario/path-map.ts';
import { PathPicture } from '../../../src/islands/debrief/path-picture.tsx';

const spots = ['a', 'b', 'c'].map((letter) => ({ letter, mark: 'none' as const }));
const count = { seen: 0, all: 0 };

/** Where a way passes the second of three moments, across the picture, and where that moment's spots stand. */
function passing(now: readonly Place[]): { way: number; spots: number[] } {
  const rows = ['one', 'two', 'three'].map((node) => ({ node, title: node, spots }));
  const map: PathMap = { rows, endings: spots, now, earlier: [], lines: count, moments: count, found: count };
  const html = renderToString(h(PathPicture, { map, label: 'Paths', endings: 'Endings' }));
  const [, drawn = ''] = /path-picture__now" d="([^"]+)"/.exec(html) ?? [];
  const [fromX = 0, , bendX = 0, , toBendX = 0, , toX = 0] = drawn.match(/-?[\d.]+/g)!.map(Number);
  const places = [...html.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  const middle = [...new Set(places.map(({ y }) => y))].sort((a, b) => a - b)[1];
  return {
    way: (fromX + 3 * bendX + 3 * toBendX + toX) / 8,
    spots: places.filter(({ y }) => y === middle).map(({ x }) => x),
  };
}

test.each([
  [0, 0],
  [2, 2],
  [0, 2],
  [0, 1],
  [2, 1],
])('a way from spot %i to spot %i that skips a moment passes between its spots, and through none', (from, to) => {
  const { way, spots: skipped } = passing([
    { row: 0, spot: from },
    { row: 2, spot: to },
  ]);
  expect(skipped).toHaveLength(3);
  for (const x of skipped) expect(Math.abs(x - way)).toBeGreaterThan(20);
});
