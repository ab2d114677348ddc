import { expect, test } from 'vitest';
import { replay } from '../../../src/course/scenario/replay.ts';
import { transcript } from '../../../src/course/scenario/transcript.ts';
import { smallTalk } from './small-talk.ts';

test('A transcript tells what was seen, said and done, turn by turn', () => {
  expect(transcript(replay(smallTalk(), 'ac'))).toEqual([
    [
      { kind: 'say', who: 'sam', text: 'Hello.' },
      { kind: 'say', who: 'you', text: 'Line a.' },
      { kind: 'say', who: 'sam', text: 'Answer to a.' },
    ],
    [
      { kind: 'notice', text: 'He looks at you.' },
      { kind: 'say', who: 'sam', text: 'Hi.' },
      { kind: 'do', text: 'Go on.' },
      { kind: 'say', who: 'sam', text: 'Answer to c.' },
    ],
  ]);
});

test('The moment that waits for a choice is no part of it', () => {
  expect(transcript(replay(smallTalk(), 'a'))).toHaveLength(1);
});
