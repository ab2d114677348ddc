import { test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { compareRuns } from '../../../src/course/scenario/compare.ts';
import { pathMap } from '../../../src/course/scenario/path-map.ts';
import { replay } from '../../../src/course/scenario/replay.ts';
import { arbitraryLog, arbitraryTalk } from './arbitrary-talk.ts';
import { smallTalk } from './small-talk.ts';

const talk = smallTalk();
const run = (log: string) => replay(talk, log);
const marks = (spots: readonly { letter: string; mark: string }[]) => Object.fromEntries(spots.map(({ letter, mark }) => [letter, mark]));

test('A first run marks its own lines, and leaves the others as rings without words', () => {
  const map = pathMap(talk, { now: run('ac'), earlier: [], found: ['a'], seed: 7 });
  expect(map.rows.map(({ node, title, spots }) => [node, title, marks(spots)])).toEqual([
    ['hello', 'A moment', { a: 'now', b: 'none' }],
    ['ask', 'A moment', { a: 'none', c: 'now' }],
  ]);
  expect(marks(map.endings)).toEqual({ a: 'now', b: 'none' });
  expect(map).toMatchObject({ lines: { seen: 2, all: 4 }, moments: { seen: 2, all: 2 }, found: { seen: 1, all: 2 }, earlier: [] });
  expect(JSON.stringify(map)).not.toContain('Line');
});

test('Lines of earlier runs are told from those of this one and those of both', () => {
  const map = pathMap(talk, { now: run('bc'), earlier: [run('ac'), run('ba')], found: ['a', 'b'], seed: 7 });
  expect(map.rows.map(({ spots }) => marks(spots))).toEqual([
    { a: 'earlier', b: 'both' },
    { a: 'earlier', c: 'both' },
  ]);
  expect(marks(map.endings)).toEqual({ a: 'earlier', b: 'both' });
});

test('An ending found in a run that is no longer kept is still found', () => {
  expect(marks(pathMap(talk, { now: run('ac'), earlier: [], found: ['a', 'b'], seed: 7 }).endings)).toEqual({ a: 'now', b: 'earlier' });
});

test('Choices stand in the order in which this learner sees them', () => {
  const orders = [1, 2, 3, 4, 5, 6].map(
    (seed) => pathMap(talk, { now: run('ac'), earlier: [], found: [], seed }).rows[0]!.spots[0]!.letter,
  );
  expect(new Set(orders)).toEqual(new Set(['a', 'b']));
});

test('A line taken back is not on the map', () => {
  const map = pathMap(talk, { now: run('a~bc'), earlier: [], found: [], seed: 7 });
  expect(marks(map.rows[0]!.spots)).toEqual({ a: 'none', b: 'now' });
});

property.prop([arbitraryTalk, arbitraryLog, arbitraryLog])(
  'Every way stays on the map and has a place for each line',
  (any, log, before) => {
    const [now, other] = [replay(any, log), replay(any, before)];
    const map = pathMap(any, { now, earlier: [other], found: [], seed: 3 });
    for (const [way, { turns, ending }] of [
      [map.now, now],
      [map.earlier[0]!, other],
    ] as const) {
      expect(way).toHaveLength(turns.length + (ending ? 1 : 0));
      for (const { row, spot } of way) expect([...map.rows.map(({ spots }) => spots), map.endings][row]?.[spot]?.mark).not.toBe('none');
    }
  },
);

test('Two runs are set side by side, moment by moment', () => {
  const compared = compareRuns(talk, run('ac'), run('bc'));
  expect(compared.map(({ node, one, other, same }) => [node, one[0]?.letter, other[0]?.letter, same])).toEqual([
    ['hello', 'a', 'b', false],
    ['ask', 'c', 'c', true],
  ]);
});

test('A moment that one run never met has nothing beside it', () => {
  expect(compareRuns(talk, run('ac'), run('b'))[1]).toMatchObject({ node: 'ask', other: [], same: false });
});
