import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Node } from '../../src/course/scenario/scenario.ts';
import { sourcesSchema } from '../../src/schemas/reference.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';

const contentOf = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));

const sources = sourcesSchema.parse(contentOf('sources.yaml'));
const talks = readdirSync('content/scenarios')
  .filter((file) => /^[\w-]+\.yaml$/.test(file))
  .map((file) => scenarioSchema.parse(contentOf(`scenarios/${file}`)));

const words = (text: string) => text.trim().split(/\s+/).length;
const best = (node: Node) => node.choices.filter(({ grade }) => grade === 'best');

describe.each(talks)('The talk $id', (talk) => {
  const moments = Object.entries(talk.nodes);
  const lines = moments.flatMap(([, node]) => node.choices);

  test('Every moment has a best line, and one has two', () => {
    expect(moments.map(([, node]) => best(node).length).sort()).toEqual([...Array<number>(moments.length - 1).fill(1), 2]);
  });

  test('No two moments have the same name, since the path and the comparison name them', () => {
    const titles = moments.map(([, { title }]) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('A best line misses no skill that another line of its moment uses', () => {
    const missing = moments.flatMap(([id, node]) => {
      const offered = [...new Set(node.choices.flatMap(({ skills }) => skills))];
      return best(node).flatMap(({ letter, skills }) =>
        offered.filter((skill) => !skills.includes(skill)).map((skill) => [id, letter, skill]),
      );
    });
    expect(missing).toEqual([]);
  });

  test('Every source named is in the list of sources', () => {
    const named = [...lines.flatMap((line) => line.sources), ...Object.values(talk.flags).flatMap((flag) => flag.sources ?? [])];
    expect(named.filter((id) => !sources[id])).toEqual([]);
  });

  test('Coaching is one sentence of at most 22 words', () => {
    const coached = lines.map(({ coach }) => coach);
    expect(coached.filter((coach) => words(coach) > 22 || coach.match(/[.?!](\s|$)/g)?.length !== 1)).toEqual([]);
  });

  test('No phone number, typographic sign or word that labels a child is in it', () => {
    const whole = JSON.stringify(talk);
    expect(whole).not.toMatch(/\b(911|988|\d{3}-\d{4})\b|[‘’“”–—]/);
    expect(whole).not.toMatch(/prostitut|\brunner|\brunaway|\bAWOL\b|promiscu|frequent fl/i);
  });
});
