import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ABSOLUTE_WORD } from '../../src/authoring/item-rules.ts';
import type { Node } from '../../src/course/scenario/scenario.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';

const contentOf = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));

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

  test('There are three or four lines at every moment, alike in length unless it is said why not', () => {
    const uneven = moments.filter(([, { choices, uneven: reason }]) => {
      const lengths = choices.map(({ text }) => words(text));
      const isUneven = Math.min(...lengths) / Math.max(...lengths) < 0.75;
      return choices.length < 3 || choices.length > 4 || (isUneven && reason === undefined);
    });
    expect(uneven.map(([id]) => id)).toEqual([]);
  });

  test('What is said aloud has 12 to 24 words', () => {
    const spoken = lines.filter(({ kind }) => kind === 'say').map(({ text }) => words(text));
    expect([Math.min(...spoken) >= 12, Math.max(...spoken) <= 24]).toEqual([true, true]);
  });

  // Of any grade: a word that only good lines have would tell them apart as well.
  test('No line has a word such as "never" or "everybody", by which it could be told apart unread', () => {
    expect(lines.map(({ text }) => text).filter((text) => ABSOLUTE_WORD.test(text))).toEqual([]);
  });

  test('The best line has the most words in at most 35 percent of the moments', () => {
    const longest = moments.filter(([, node]) => {
      const most = Math.max(...node.choices.map(({ text }) => words(text)));
      return best(node).some(({ text }) => words(text) === most);
    });
    expect(longest.length / moments.length).toBeLessThanOrEqual(0.35);
  });

  test('Best lines are spread evenly over the four letters', () => {
    const letters = moments.flatMap(([, node]) => best(node).map(({ letter }) => letter));
    const shares = [...'abcd'].map((letter) => letters.filter((other) => other === letter).length / letters.length);
    expect(Math.min(...shares)).toBeGreaterThan(0.15);
    expect(Math.max(...shares)).toBeLessThan(0.35);
  });

  test('Answers differ by what was said before in at least eight places', () => {
    const varied = [...moments.map(([, { arrive }]) => arrive), ...lines.map(({ reply }) => reply)].filter((beats) => beats.length > 1);
    expect(varied.length).toBeGreaterThanOrEqual(8);
  });

  test('Every required step has a label, what missing it costs, and sources', () => {
    const required = Object.values(talk.flags).filter((flag) => flag.required);
    expect(required.filter(({ label, missed, sources: ids = [] }) => !label || !missed || ids.length === 0)).toEqual([]);
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

  test('A best line asks without leading, pressing, blaming or heaping up, and promises no secret', () => {
    const good = moments.flatMap(([, node]) => best(node));
    expect(good.filter(({ asks }) => asks.some((way) => way !== 'open' && way !== 'closed'))).toEqual([]);
    const secret = /between us|our secret|off (?:the )?record|(?:won't|not going to) (?:tell|report|write)|leave it out/i;
    expect(good.filter(({ text }) => secret.test(text))).toEqual([]);
    // There are such lines to choose in every talk.
    expect(lines.some(({ grade, asks }) => grade !== 'best' && asks.some((way) => way === 'pressing'))).toBe(true);
  });

  test('A line that asks is counted by how it asks, and as several at once when it asks twice', () => {
    const questions = (text: string) => text.split('?').length - 1;
    const miscounted = lines.filter(({ kind, text, asks }) => {
      if (kind === 'do' || questions(text) === 0) return false;
      return asks.length === 0 || (questions(text) > 1 && !asks.includes('stacked'));
    });
    expect(miscounted.map(({ text }) => text)).toEqual([]);
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
