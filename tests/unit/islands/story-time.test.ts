import { expect, test } from 'vitest';
import { replay } from '../../../src/course/scenario/replay.ts';
import { standing, storyTime } from '../../../src/islands/talk/story-time.ts';
import type { Strings } from '../../../src/schemas/interface.ts';
import { choice, node, smallTalk } from '../scenario/small-talk.ts';

const strings = { am: '{time} am', pm: '{time} pm' } as Strings['talk'];

const timeAfter = (talk: ReturnType<typeof smallTalk>, log: string) => {
  const here = standing(replay(talk, log));
  return here && storyTime(talk, here.node, here.state, strings);
};

test('Without a clock the time is the one of the moment', () => {
  expect(timeAfter(smallTalk(), 'a')).toBe('9:00 am');
});

test('With a clock the time is the one its choices made, at the end as well', () => {
  const minutes = (amount: number) => ({ effects: { meters: { minutes: amount } } });
  const timed = smallTalk({
    meters: { minutes: { start: 0, min: 0, max: 60, name: 'Minutes' } },
    clock: { meter: 'minutes', start: '11:50 am' },
    nodes: {
      hello: node([choice('a', { ...minutes(7), next: [{ to: 'ask' }] }), choice('b')]),
      ask: node([choice('a', minutes(5)), choice('b')]),
    },
    endings: smallTalk().endings.map((ending) => ({ ...ending, when: undefined })),
  });
  expect(['', 'a', 'aa'].map((log) => timeAfter(timed, log))).toEqual(['11:50 am', '11:57 am', '12:02 pm']);
});
