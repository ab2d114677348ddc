import fc from 'fast-check';
import { mergeRuns } from '../../../src/course/record/merge-talks.ts';
import type { CheckAttempt, LearnerRecord, Preferences, Stamped, TalkRecord } from '../../../src/course/record/record.ts';
import { encode } from '../../../src/course/record/codec.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

const slot = fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, fc.nat(1295));

const slots = fc.uniqueArray(slot, { maxLength: 8 }).map((all) => all.sort((a, b) => a - b));

/** Mostly the letters talks have, now and then any. */
const log = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...'abcde~'), maxLength: 20, size: 'max' }) },
  fc.string({ unit: fc.constantFrom(...letters, '~'), maxLength: 20, size: 'max' }),
);

/** Few starts, so that two records often know the same run. */
const run = fc.record({ started: fc.oneof(fc.nat(9), fc.nat(64 ** 4 - 1)), log, ended: fc.boolean() });

const talk: fc.Arbitrary<TalkRecord> = fc.record({
  runs: fc.array(run, { maxLength: 8 }).map((runs) => mergeRuns(runs, [])),
  endings: fc.uniqueArray(fc.constantFrom(...letters), { maxLength: 5 }).map((all) => all.sort()),
  debriefed: fc.boolean(),
});

const attempt: fc.Arbitrary<CheckAttempt> = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    seed: fc.nat(2),
    items: fc.array(slot, { maxLength: 12, size: 'max' }),
    answers: fc.array(fc.oneof({ weight: 4, arbitrary: fc.nat(31) }, fc.nat(4 ** 8)), { maxLength: 12, size: 'max' }),
  })
  .map((whole) => ({ ...whole, answers: whole.answers.slice(0, whole.items.length) }));

/** Up to the last time but one that can be saved, in 2060: after the very last no change can be later. */
const at = fc.oneof(fc.nat(5), fc.nat(64 ** 5 - 2));

const place: fc.Arbitrary<Stamped<string>> = fc.record({ value: fc.constantFrom('index', 'first-24-hours', 'es-back-at-five'), at });

const preferences: fc.Arbitrary<Stamped<Preferences>> = fc.record({
  value: fc.record({
    theme: fc.constantFrom('system', 'light', 'dark'),
    motion: fc.constantFrom('system', 'reduced'),
    coach: fc.constantFrom(null, true, false),
    talkOptions: fc.oneof(fc.constant(0), fc.nat(63)),
  }),
  at,
});

/** A section as a later version of the course might write it. */
const unread = fc.constantFrom('1', '2', '3').map((tag) => {
  const [, section = ''] = encode({ ...emptyRecord, seed: 7 }).split('.');
  return relabelled(section, tag);
});

/** The same section under another tag, with its check put right. */
function relabelled(section: string, tag: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const body = tag + section.slice(1, -2);
  const sum = [...body].reduce((total, character) => (total * 31 + character.charCodeAt(0)) % 4093, 0);
  return body + alphabet.charAt(Math.floor(sum / 64)) + alphabet.charAt(sum % 64);
}

/** Any record the course could hold. */
export const record: fc.Arbitrary<LearnerRecord> = fc.record({
  seed: fc.option(fc.nat(64 ** 4 - 1)),
  lessons: slots,
  checks: fc.dictionary(slot.map(String), fc.constantFrom('tried', 'right'), { maxKeys: 8, noNullPrototype: true }),
  talks: fc.dictionary(fc.nat(5).map(String), talk, { maxKeys: 3, noNullPrototype: true }),
  finalCheck: fc.record({ best: fc.option(fc.nat(100)), attempt: fc.option(attempt) }),
  reached: fc.constantFrom(null, 'completed', 'passed'),
  finishedAt: fc.option(fc.nat(64 ** 4 - 1)),
  place: fc.option(place),
  preferences: fc.option(preferences),
  unread: fc.uniqueArray(unread, { maxLength: 3 }).map((all) => all.sort()),
});
