import { beforeAll, expect, test } from 'vitest';
import { loadContent, type Edition } from '../../../src/authoring/content.ts';
import { matrix } from '../../../src/authoring/matrix.ts';

let edition: Edition;
beforeAll(async () => {
  edition = (await loadContent()).edition('en');
});

test('No cell of the matrix is empty', () => {
  const rows = matrix(edition).flatMap((part) => part.rows);
  expect(rows).toHaveLength(Object.keys(edition.requirements).length);
  const empty = rows.filter(
    ({ can, lessons, inFinal, practice, noTalk }) =>
      [can, lessons, inFinal].some((cell) => cell.length === 0) ||
      (!noTalk && (practice.length === 0 || practice.some(({ where }) => where.length === 0))),
  );
  expect(empty.map(({ id }) => id)).toEqual([]);
  const named = rows.map(({ id, can, lessons }) => ({ id, objectives: can.length, lessons: lessons.length }));
  expect(named).toEqual(
    Object.entries(edition.requirements).map(([id, { objectives, lessons }]) => ({
      id,
      objectives: objectives.length,
      lessons: lessons.length,
    })),
  );
});

test('The four subjects of CAPTA stand first, each in a row of its own', () => {
  const [first] = matrix(edition);
  expect(first?.origin).toBe('capta');
  expect(first?.rows.slice(0, 4).map(({ id }) => id)).toEqual(['capta-identify', 'capta-assess', 'capta-serve', 'capta-coordinate']);
});
