import { expect, test } from 'vitest';
import { replayAsked, replayHref } from '../../../src/islands/talk/replay-link.ts';

const runs = [
  { started: 20, log: 'ab', ended: false },
  { started: 10, log: 'ba', ended: false },
];

test('A replay link leads back to its run and line', () => {
  const href = replayHref('small-talk.html', runs[1]!, 2);
  expect(href).toBe('small-talk.html#from-10-2');
  expect(replayAsked(new URL(href, 'https://course.example').hash, runs)).toEqual({ run: runs[1], line: 2 });
});

test.each(['', '#choices', '#from-11-2', '#from-10', '#from-10-x'])('The address part "%s" asks for no replay', (hash) => {
  expect(replayAsked(hash, runs)).toBeNull();
});
