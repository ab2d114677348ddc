import { test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { played } from '../../../src/course/scenario/played.ts';
import { replay, standingLetters } from '../../../src/course/scenario/replay.ts';
import { arbitraryLog, arbitraryTalk } from './arbitrary-talk.ts';
import { smallTalk } from './small-talk.ts';

test('What only authors and the debrief use stays out of the talk page', () => {
  const text = JSON.stringify(played(smallTalk(), () => false));
  for (const word of ['grade', 'benefit', 'cost', 'asks', 'skills', 'sources', 'objectives', 'card'])
    expect(text).not.toContain(`"${word}"`);
});

test('Where coaching states a fact, its sources come along, and nowhere else', () => {
  const { nodes } = played(smallTalk(), (node, letter) => node === 'ask' && letter === 'c');
  const withSources = Object.entries(nodes).flatMap(([node, { choices }]) =>
    choices.flatMap(({ letter, sources }) => (sources ? [[node, letter, sources]] : [])),
  );
  expect(withSources).toEqual([['ask', 'c', ['INT-1']]]);
});

property.prop([arbitraryTalk, arbitraryLog])('What is left plays just like the whole', (talk, log) => {
  const [whole, part] = [
    replay(talk, log),
    replay(
      played(talk, () => false),
      log,
    ),
  ];
  expect(standingLetters(part)).toBe(standingLetters(whole));
  expect(part.now).toEqual(whole.now);
  expect(part.ending).toEqual(whole.ending);
});
