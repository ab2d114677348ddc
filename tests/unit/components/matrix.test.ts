import { beforeAll, expect, test } from 'vitest';
import { loadContent, type Edition } from '../../../src/authoring/content.ts';
import { matrix } from '../../../src/components/reference/matrix.ts';

let edition: Edition;
beforeAll(async () => {
  edition = (await loadContent()).edition('en');
});

test('No cell of the matrix is empty', () => {
  const rows = matrix(edition).flatMap((part) => part.rows);
  expect(rows).toHaveLength(Object.keys(edition.requirements).length);
  for (const row of rows) {
    expect(row.can.length, row.id).toBe(edition.requirements[row.id]?.objectives.length);
    expect(row.lessons.length, row.id).toBe(edition.requirements[row.id]?.lessons.length);
    expect(row.inFinal.length, row.id).toBeGreaterThan(0);
    expect(row.noTalk ?? row.practice.every(({ where }) => where.length > 0), row.id).toBeTruthy();
    expect(row.noTalk ?? row.practice.length, row.id).toBeTruthy();
  }
});

test('The four subjects of CAPTA stand first, each in a row of its own', () => {
  const [first] = matrix(edition);
  expect(first?.origin).toBe('capta');
  expect(first?.rows.slice(0, 4).map(({ id }) => id)).toEqual(['capta-identify', 'capta-assess', 'capta-serve', 'capta-coordinate']);
});
