import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { balance } from '../../src/course/scenario/balance.ts';
import { replay } from '../../src/course/scenario/replay.ts';
import { verify } from '../../src/course/scenario/verify.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';

const folder = 'content/scenarios';
/** `<id>.yaml` is a talk; `<id>.<language>.yaml` holds its words in another language only. */
const files = readdirSync(folder).filter((file) => /^[^.]+\.yaml$/.test(file));
const talks = files.map((file) => {
  const talk = scenarioSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  // Time of the processor, not of the clock: other work on the machine does not count.
  const before = process.cpuUsage();
  const verdict = verify(talk);
  const { user, system } = process.cpuUsage(before);
  return { talk, ...verdict, seconds: (user + system) / 1e6 };
});

test('There is at least one talk', () => {
  expect(files).not.toEqual([]);
});

test('All states of all talks are visited in ten seconds', () => {
  expect(talks.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThan(10);
});

describe.each(talks)('$talk.title', ({ talk, problems, exploration, seconds }) => {
  test('Every node, choice, answer and ending can come up, runs lead where they are meant to, and no name is wrong', () => {
    expect(problems).toEqual([]);
  });

  test('All of it is visited in a few seconds', () => {
    expect(seconds).toBeLessThan(5);
  });

  test('The talk always ends, and no path through it is long or over at once', () => {
    expect(exploration?.longest).toBeLessThanOrEqual(16);
    expect(exploration?.shortest).toBeGreaterThanOrEqual(3);
  });

  test('Best lines lead to one ending at best and harmful ones to another', () => {
    expect(talk.leads.best.filter((ending) => talk.leads.harmful.includes(ending))).toEqual([]);
  });

  test('Saying the first line of every set leads to an ending', () => {
    let log = '';
    for (let run = replay(talk, log); run.now; run = replay(talk, log)) log += talk.nodes[run.now.node]?.choices[0]?.letter ?? '';
    expect(replay(talk, log).ending).not.toBeNull();
  });
});

test('Over all talks the best line is the longest in at most 35 percent of the sets, and in no letter and no position far more often', () => {
  const figures = talks.map(({ talk }) => balance(talk));
  const sets = figures.reduce((sum, figure) => sum + figure.sets, 0);
  expect(figures.reduce((sum, { longest, sets: own }) => sum + longest * own, 0) / sets).toBeLessThanOrEqual(0.35);
  const letters = [...'abcd'].map((letter) => figures.reduce((sum, figure) => sum + (figure.letters[letter] ?? 0), 0));
  const all = letters.reduce((sum, count) => sum + count, 0);
  for (const count of letters) expect(Math.abs(count / all - 0.25)).toBeLessThan(0.08);
  for (const { positions } of figures)
    for (const [size, shares] of Object.entries(positions))
      for (const share of shares) expect(Math.abs(share - 1 / Number(size))).toBeLessThan(0.05);
});
