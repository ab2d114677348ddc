import { beforeAll, expect, test } from 'vitest';
import { loadContent, type Edition } from '../../../src/authoring/content.ts';
import { hoursOf } from '../../../src/authoring/hours.ts';

let edition: Edition;
beforeAll(async () => {
  edition = (await loadContent()).edition('en');
});

test('The hours count each lesson, each talk and the final check once', () => {
  const { lessons, talks, finalCheck, lessonMinutes } = hoursOf(edition);
  expect(lessons.map(({ id }) => id)).toEqual(edition.lessons.map(({ id }) => id));
  expect(talks.map(({ id }) => id)).toEqual(edition.talks.map(({ id }) => id));
  expect(finalCheck.minutes).toBe(edition.finalCheckMinutes);
  expect(lessonMinutes).toBe(edition.lessons.reduce((sum, { minutes }) => sum + minutes, 0));
  expect(lessons.every(({ words }) => (words ?? 0) > 100)).toBe(true);
});
