import { test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { played } from '../../../src/course/scenario/played.ts';
import { replay, standingLetters } from '../../../src/course/scenario/replay.ts';
import { arbitraryLog, arbitraryTalk } from './arbitrary-talk.ts';
import { smallTalk } from './small-talk.ts';

test('What only authors and the debrief use stays out of the talk page', () => {
  const text = JSON.stringify(played(smallTalk()));
  for (const word of ['grade', 'benefit', 'cost', 'asks', 'skills', 'sources', 'objectives', 'card'])
    expect(text).not.toContain(`"${word}"`);
});

property.prop([arbitraryTalk, arbitraryLog])('What is left plays just like the whole', (talk, log) => {
  const [whole, part] = [replay(talk, log), replay(played(talk), log)];
  expect(standingLetters(part)).toBe(standingLetters(whole));
  expect(part.now).toEqual(whole.now);
  expect(part.ending).toEqual(whole.ending);
});
