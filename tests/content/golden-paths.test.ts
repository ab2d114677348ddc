import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { encode } from '../../src/course/record/codec.ts';
import { emptyRecord, RUNS_KEPT } from '../../src/course/record/record.ts';
import { replay } from '../../src/course/scenario/replay.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';

const talks = readdirSync('content/scenarios')
  .filter((file) => /^[^.]+\.yaml$/.test(file))
  .map((file) => scenarioSchema.parse(parse(readFileSync(`content/scenarios/${file}`, 'utf8'))));

test.each(GOLDEN_PATHS)('$talk: the path $letters leads to "$ending"', ({ talk, ending, letters }) => {
  const run = replay(
    talks.find(({ id }) => id === talk)!,
    letters,
  );
  expect(run.stopped).toBeNull();
  expect(run.ending?.id).toBe(ending);
});

test('Every ending of every talk has a path in tests/helpers/golden-paths.ts, and one alone', () => {
  const wanted = talks.flatMap(({ id, endings }) => endings.map((ending) => `${id} ${ending.id}`));
  expect(GOLDEN_PATHS.map(({ talk, ending }) => `${talk} ${ending}`).sort()).toEqual(wanted.sort());
});

test('There are four talks at least, with 47 decision points and 20 endings', () => {
  expect(talks.length).toBeGreaterThanOrEqual(4);
  /** `c10-unsaid` is another version of decision point `c10`. */
  const points = talks.flatMap(({ id, nodes }) => [...new Set(Object.keys(nodes).map((node) => `${id} ${node.split('-')[0]}`))]);
  expect(points.length).toBeGreaterThanOrEqual(47);
  expect(GOLDEN_PATHS.length).toBeGreaterThanOrEqual(20);
});

test('Every run of a talk replays from any of its lines with the state it had there', () => {
  for (const { talk, letters } of GOLDEN_PATHS) {
    const scenario = talks.find(({ id }) => id === talk)!;
    const whole = replay(scenario, letters);
    for (const [line, { from }] of whole.turns.entries()) expect(replay(scenario, letters.slice(0, line)).now).toEqual(from);
  }
});

test('With every run of every talk kept and every ending found, a talk takes under 75 characters', () => {
  const longest = (id: string) =>
    GOLDEN_PATHS.filter(({ talk }) => talk === id)
      .map(({ letters }) => letters)
      .sort((a, b) => b.length - a.length)[0]!;
  const record = {
    ...emptyRecord,
    talks: Object.fromEntries(
      talks.map(({ id, slot, endings }) => [
        slot,
        {
          runs: Array.from({ length: RUNS_KEPT }, (_none, index) => ({ started: 500_000 - index, log: longest(id), ended: true })),
          endings: endings.map(({ letter }) => letter).sort(),
          debriefed: true,
        },
      ]),
    ),
  };
  expect(encode(record).length).toBeLessThan(75 * talks.length);
});
