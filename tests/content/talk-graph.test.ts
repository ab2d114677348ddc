import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { replay } from '../../src/course/scenario/replay.ts';
import { verify } from '../../src/course/scenario/verify.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';

const folder = 'content/scenarios';
/** `<id>.yaml` is a talk; `<id>.<language>.yaml` holds its words in another language only. */
const files = readdirSync(folder).filter((file) => /^[^.]+\.yaml$/.test(file));

test('There is at least one talk', () => {
  expect(files).not.toEqual([]);
});

describe.each(files)('%s', (file) => {
  const talk = scenarioSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
  const started = performance.now();
  const { problems, exploration } = verify(talk);
  const seconds = (performance.now() - started) / 1000;

  test('Every node, choice, answer and ending can come up, and no name is wrong', () => {
    expect(problems).toEqual([]);
  });

  test('All of it is visited in a few seconds', () => {
    expect(seconds).toBeLessThan(5);
  });

  test('The talk always ends, and no path through it is long', () => {
    expect(exploration?.longest).toBeLessThanOrEqual(16);
    expect(exploration?.shortest).toBeGreaterThanOrEqual(5);
  });

  test('Saying the first line of every set leads to an ending', () => {
    let log = '';
    for (let run = replay(talk, log); run.now; run = replay(talk, log)) log += talk.nodes[run.now.node]?.choices[0]?.letter ?? '';
    expect(replay(talk, log).ending).not.toBeNull();
  });
});
