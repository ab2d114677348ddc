import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/course/record/codec.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { encodeWithin } from '../../../src/tracking/scorm/limits.ts';

const runs = [4, 3, 2, 1].map((started) => ({ started, log: 'abcd'.repeat(10), ended: false }));
const record: LearnerRecord = {
  ...emptyRecord,
  lessons: [0, 1, 2],
  talks: { 0: { runs, endings: ['a'], debriefed: true }, 1: { runs: runs.slice(2), endings: [], debriefed: false } },
};

describe('resume data that must fit', () => {
  test('is written whole when there is room', () => {
    expect(encodeWithin(record, 4096)).toBe(encode(record));
  });

  test('leaves out the oldest runs first, and never what counts', () => {
    const text = encodeWithin(record, encode(record).length - 1);
    const kept = decode(text);
    expect(kept.talks[0]?.runs).toEqual(runs.slice(0, 3));
    expect(kept.talks[1]?.runs).toEqual(runs.slice(2));
    const least = decode(encodeWithin(record, 10));
    expect(least).toMatchObject({ lessons: [0, 1, 2], talks: { 0: { runs: [], endings: ['a'], debriefed: true } } });
  });

  test('leaves out a run that has ended last of all, for its debrief may not be read yet', () => {
    const latest = runs[0]!;
    const ended = { started: 0, log: 'ab', ended: true };
    const played = { ...record, talks: { 0: { runs: [...runs, ended], endings: ['a'], debriefed: false } } };
    const text = encode({ ...played, talks: { 0: { ...played.talks[0], runs: [latest, ended] } } });
    expect(decode(encodeWithin(played, text.length)).talks[0]?.runs).toEqual([latest, ended]);
    expect(decode(encodeWithin(played, text.length - 1)).talks[0]?.runs).toEqual([ended]);
    expect(decode(encodeWithin(played, 10)).talks[0]?.runs).toEqual([]);
  });

  test('leaves out what this version cannot read before anything of its own', () => {
    const later = { ...record, unread: ['9abcd'] };
    expect(encodeWithin(later, encode(later).length - 1)).toBe(encode(record));
  });

  test('can be asked of a record without talks', () => {
    expect(encodeWithin({ ...emptyRecord, lessons: [600] }, 10)).toBe(encode({ ...emptyRecord, lessons: [600] }));
  });
});
