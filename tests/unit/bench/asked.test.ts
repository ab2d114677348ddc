import { expect, test } from 'vitest';
import { journeysAsked, runsAsked } from '../../../bench/asked.ts';

test('a whole number of at least 1 is a number of runs', () => {
  expect(['1', '5', '20'].map(runsAsked)).toEqual([1, 5, 20]);
});

test.each(['five', '', '0', '-1', '2.5', '1e3', 'NaN', ' 5'])('"%s" is no number of runs, which is said', (text) => {
  expect(() => runsAsked(text)).toThrow(`--runs ${text} is no number of runs. Give a whole number of at least 1, such as 5.`);
});

test('all journeys are made, or the one asked for and the floor', () => {
  const journeys = { floor: 1, home: 2, talk: 3 };
  expect(journeysAsked(journeys, undefined)).toEqual(Object.entries(journeys));
  expect(journeysAsked(journeys, 'talk')).toEqual([
    ['floor', 1],
    ['talk', 3],
  ]);
});

test.each(['typo', '', 'toString'])('"%s" is no journey, and it is said which there are', (only) => {
  expect(() => journeysAsked({ floor: 1, talk: 3 }, only)).toThrow(`There is no journey "${only}". Give one of these: floor, talk.`);
});
