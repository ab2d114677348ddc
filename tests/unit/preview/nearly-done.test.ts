import { expect, it } from 'vitest';
import { decode, encode } from '../../../src/course/record/codec.ts';
import { completion } from '../../../src/course/record/completion.ts';
import type { CompletionRule } from '../../../src/course/record/outline.ts';
import { nearlyDone } from '../../../src/preview/nearly-done.ts';

const OUTLINE = {
  lessons: [
    { slot: 4, checks: [10, 11] },
    { slot: 2, checks: [12] },
    { slot: 3, checks: [13, 14] },
  ],
  talks: [1, 5],
  passMark: 80,
};

it.each<[CompletionRule, unknown]>([
  ['everything', { kind: 'final-check' }],
  ['final-check', { kind: 'final-check' }],
  ['lessons', { kind: 'lesson', slot: 3, checks: [13, 14], opened: false }],
])('somebody who is nearly done has one step left where the package asks for %s', (rule, last) => {
  const record = nearlyDone(OUTLINE, rule);
  expect(completion(record, OUTLINE, rule).missing).toEqual([last]);
  expect(decode(encode(record))).toEqual(record);
});
