import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode, padded } from '../../../src/course/record/codec.ts';
import { merge } from '../../../src/course/record/merge.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { record } from './arbitrary.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** The two characters that a section ends with, worked out apart from the code that writes them. */
function ending(body: string): string {
  const sum = [...body].reduce((known, character) => (known * 31 + character.charCodeAt(0)) % 4093, 0);
  return DIGITS.charAt(Math.floor(sum / 64)) + DIGITS.charAt(sum % 64);
}

/** A section whose ending is right, whatever is in it: as a faulty or hostile writer could leave it. */
const saved = (...bodies: string[]) => `W1.${bodies.map((body) => body + ending(body)).join('.')}`;

/** Tags of the sections that this version writes. */
const tags = encode(
  decode(
    encode({
      ...emptyRecord,
      seed: 1,
      lessons: [1],
      checks: { 1: 'right' },
      talks: {
        1: {
          runs: [
            { started: 2, log: 'b', ended: false },
            { started: 1, log: 'a', ended: true },
          ],
          endings: ['a'],
          debriefed: true,
        },
      },
      finalCheck: { best: 80, attempt: { number: 1, seed: 1, items: [1], answers: [1] } },
      reached: 'passed',
      finishedAt: 1,
      place: { value: 'index', at: 1 },
      preferences: { value: { theme: 'dark', motion: 'reduced', coach: false, talkOptions: 5 }, at: 1 },
    }),
  ),
)
  .split('.')
  .slice(1)
  .map((section) => section.charAt(0));

test('the ending worked out here is the one that is written', () => {
  const [, section = ''] = encode({ ...emptyRecord, seed: 7 }).split('.');
  expect(section.slice(-2)).toBe(ending(section.slice(0, -2)));
});

test('spaces around a record, as some stores add, cost nothing of it', () => {
  fc.assert(
    fc.property(record, fc.constantFrom(' ', '\n', '\r\n', '\t  '), (known, space) => {
      expect(decode(space + encode(known) + space)).toEqual(decode(encode(known)));
    }),
  );
});

test('a section with a right ending and anything in it reads as a record that can be written, read and merged', () => {
  const payload = fc.string({ unit: fc.constantFrom(...DIGITS, '~'), maxLength: 14, size: 'max' });
  fc.assert(
    fc.property(fc.constantFrom(...tags), payload, record, (tag, text, other) => {
      const read = decode(saved(tag + text));
      expect(decode(encode(read))).toEqual(read);
      expect(decode(encode(merge(read, other)))).toEqual(merge(read, other));
      const { best } = read.finalCheck;
      expect(best === null || best <= 100).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('a section cut short or made longer is kept as it is, for whoever can read it, and taken for nothing', () => {
  const numbers = ['seed', 'best', 'reached', 'finishedAt'] as const;
  const wholes = {
    seed: encode({ ...emptyRecord, seed: 70_000 }),
    best: encode({ ...emptyRecord, finalCheck: { best: 80, attempt: null } }),
    reached: encode({ ...emptyRecord, reached: 'passed' }),
    finishedAt: encode({ ...emptyRecord, finishedAt: 70_000 }),
  };
  for (const name of numbers) {
    const body = wholes[name].split('.')[1]!.slice(0, -2);
    for (const changed of [body.slice(0, -1), `${body}A`])
      expect(decode(saved(changed)), `${name}`).toEqual({ ...emptyRecord, unread: [changed + ending(changed)] });
  }
});

test('padding makes other characters of the same record', () => {
  const text = encode({ ...emptyRecord, lessons: [1, 2] });
  expect(padded(text, 0)).toBe(text);
  const others = [1, 2, 3].map((nth) => padded(text, nth));
  expect(new Set([text, ...others]).size).toBe(4);
  for (const other of others) expect(decode(other)).toEqual(decode(text));
});
