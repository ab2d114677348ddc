import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent, type Edition } from '../../src/authoring/content.ts';
import { changesPart } from '../../src/authoring/report/changes.ts';
import { coveragePart, itemsPart } from '../../src/authoring/report/items.ts';
import { gradesPart, lessonsPart } from '../../src/authoring/report/pages.ts';
import { table } from '../../src/authoring/report/part.ts';
import { slotsPart } from '../../src/authoring/report/slots.ts';
import { talksPart } from '../../src/authoring/report/talks.ts';
import { claimsPart, phrasesPart, stalePart } from '../../src/authoring/report/words.ts';
import { folder } from '../helpers/folder.ts';

let edition: Edition;
beforeAll(async () => {
  edition = (await loadContent()).edition('en');
});

/** The numbers of the row that begins with `name`. */
const row = (lines: readonly string[], name: string) =>
  lines
    .find((line) => line.startsWith(`| ${name} `))
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());

test('A table keeps its columns in line', () => {
  expect(
    table(
      ['Name', 'Count'],
      [
        ['a', 12],
        ['longer', 3],
      ],
    ),
  ).toEqual(['| Name   | Count |', '| ------ | ----: |', '| a      |    12 |', '| longer |     3 |']);
});

describe('The report for authors', () => {
  test('gives the number that comes next for a lesson, a talk and a question', () => {
    const after = (entries: readonly { slot: number }[]) => Math.max(...entries.map(({ slot }) => slot)) + 1;
    expect(slotsPart(edition).lines).toEqual([
      `A new lesson: ${after(edition.lessons)}`,
      `A new talk: ${after(edition.talks)}`,
      `A new question: ${after(edition.items)}`,
    ]);
  });

  test('gives words, checks, minutes and grade of each lesson, and the sum the pages show', () => {
    const { lines } = lessonsPart(edition);
    for (const { id, checks, minutes } of edition.lessons) {
      const [words, asked, computed, grade] = (row(lines, id) ?? []).map(Number);
      expect({ id, asked }).toEqual({ id, asked: checks.length });
      expect(words).toBeGreaterThan(200);
      expect(Math.abs((computed ?? 0) - minutes)).toBeLessThanOrEqual(0.55);
      expect(grade).toBeLessThanOrEqual(8);
    }
    expect(lines.join('\n')).toMatch(/Lessons \d+ minutes, talks \d+ .+, final check \d+: \d+ minutes\./);
  });

  test('names each other file, duty and objective', () => {
    expect(row(gradesPart(edition).lines, 'content/glossary.yaml')).toHaveLength(1);
    for (const id of Object.keys(edition.requirements)) expect(row(coveragePart(edition).lines, id)).toHaveLength(3);
    for (const id of Object.keys(edition.objectives)) expect(row(itemsPart(edition).lines, id)).toHaveLength(8);
  });

  test('gives the size of each talk and how its paths end', () => {
    const { lines } = talksPart({ ...edition, talks: edition.talks.slice(0, 1) });
    const [talk] = edition.talks;
    expect(row(lines, talk!.title)?.[0]).toBe(String(Object.keys(talk!.nodes).length));
    for (const { title } of talk!.endings) expect(lines.join('\n')).toContain(title);
  });

  test('lists no claim without a source, and what is to be checked again as time goes by', () => {
    expect(claimsPart(edition).lines).toEqual(['None.']);
    expect(phrasesPart(edition).lines).not.toEqual([]);
    // What was checked later is at most a few days ahead of the course.
    const soon = new Date(Date.parse(edition.course.checked) + 30 * 86_400_000);
    expect(stalePart(edition, soon).lines).toEqual(['None.']);
    expect(stalePart(edition, new Date('2036-01-01')).lines.length).toBeGreaterThan(100);
  });

  test('says so when there is no release to compare with', async () => {
    expect((await changesPart(folder({ 'course.yaml': 'id: a' }))).lines).toEqual([
      'No release is tagged here, so there is nothing to compare with.',
    ]);
  });

  test('lists what differs in the content folder since the last release, and nothing beside it', async () => {
    const root = folder({ 'content/course.yaml': 'id: a', 'content/glossary.yaml': 'b: c', 'README.md': 'd' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], { cwd: root });
    const changes = () => changesPart(join(root, 'content'));
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'A release');
    git('-c', 'tag.gpgsign=false', 'tag', 'v1.0.0');
    expect(await changes()).toEqual({ title: 'Changes since the last release (v1.0.0)', lines: ['None.'] });
    writeFileSync(join(root, 'content/course.yaml'), 'id: e');
    writeFileSync(join(root, 'README.md'), 'f');
    const { lines } = await changes();
    expect(lines[0]).toMatch(/content\/course\.yaml/);
    expect(lines.join('\n')).not.toMatch(/README|glossary/);
  });
});
