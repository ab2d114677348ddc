import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, isEncoded } from '../../../src/course/record/codec.ts';
import { merge } from '../../../src/course/record/merge.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { record } from './arbitrary.ts';

/** The Intervention module done by somebody who did all of it: four whole runs, a second try at the check, every setting. */
const finished: LearnerRecord = {
  seed: 11_184_810,
  lessons: [0, 1, 2, 3, 4],
  checks: Object.fromEntries(Array.from({ length: 20 }, (_none, slot) => [slot, slot % 3 === 0 ? 'tried' : 'right'])),
  talks: {
    0: {
      runs: ['abcdabcdabcda', 'bbbb~aaaadcba~c', 'dcbadcbadcbad', 'aaaaaaaaaaaaa'].map((log, back) => ({
        started: 400_000 - back,
        log,
        ended: back !== 1,
      })),
      endings: ['a', 'b', 'c', 'd', 'e'],
      debriefed: true,
    },
  },
  finalCheck: {
    best: 92,
    attempt: {
      number: 2,
      seed: 5_592_405,
      items: [20, 31, 22, 43, 24, 35, 26, 37, 28, 39, 30, 41],
      answers: [1, 2, 4, 8, 16, 3, 5, 6, 9, 1, 2, 1],
    },
  },
  reached: 'passed',
  finishedAt: 473_000,
  place: { value: 'return-talk-and-screening', at: 30_000_000 },
  preferences: { value: { theme: 'dark', motion: 'reduced', coach: false, talkOptions: 5 }, at: 29_000_000 },
  unread: [],
};

describe('writing and reading', () => {
  test('every record reads back as it was', () => {
    fc.assert(
      fc.property(record, (whole) => {
        expect(decode(encode(whole))).toEqual(whole);
      }),
    );
  });

  test('equal records are written alike', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(encode(merge(a, b))).toBe(encode(merge(b, a)));
      }),
    );
  });

  test('only characters that no LMS escapes are used', () => {
    fc.assert(
      fc.property(record, (whole) => {
        expect(encode(whole)).toMatch(/^[A-Za-z0-9_~.-]+$/);
      }),
    );
  });

  test('a finished Intervention course takes less than 300 characters', () => {
    expect(encode(finished).length).toBeLessThan(300);
    expect(decode(encode(finished))).toEqual(finished);
  });

  test('a try with the largest answers there can be stays small', () => {
    const answers = Array.from({ length: 12 }, () => 4 ** 8 - 1);
    const wide: LearnerRecord = { ...finished, finalCheck: { best: 92, attempt: { ...finished.finalCheck.attempt!, answers } } };
    expect(decode(encode(wide))).toEqual(wide);
    expect(encode(wide).length - encode(finished).length).toBeLessThanOrEqual(36);
  });

  test('a try written by the first version of the course is read, and one like it is written for it to read', () => {
    const attempt = { number: 2, seed: 5_592_405, items: [20, 31, 22], answers: [1, 16] };
    const written = 'W1.aACVVVVADAUAfAWBQg9';
    expect(decode(written).finalCheck.attempt).toEqual(attempt);
    expect(encode({ ...emptyRecord, finalCheck: { best: null, attempt } })).toBe(written);
  });

  test('a try with a larger answer goes into a part that the first version keeps and does not read', () => {
    const attempt = { number: 2, seed: 5_592_405, items: [20, 31, 22], answers: [1, 64] };
    const [, section = ''] = encode({ ...emptyRecord, finalCheck: { best: null, attempt } }).split('.');
    expect(section.charAt(0)).toBe('w');
  });

  test('runs written by the first version are read, and those that have not ended are written for it to read', () => {
    const runs = [{ started: 20, log: 'ab', ended: false }];
    const written = 'W1.tABAAAAAIY.rABAAAUBLz';
    expect(encode({ ...emptyRecord, talks: { 1: { runs, endings: [], debriefed: false } } })).toBe(written);
    expect(decode(written).talks[1]?.runs).toEqual(runs);
  });

  test('runs that have ended go into a part that the first version keeps and does not read', () => {
    const runs = [{ started: 20, log: 'ab', ended: true }];
    const sections = encode({ ...emptyRecord, talks: { 1: { runs, endings: [], debriefed: false } } }).split('.');
    expect(sections.slice(1).map((section) => section.charAt(0))).toEqual(['t', 'e']);
  });

  test.each([
    ['completed', 'W1.dBxe'],
    ['passed', 'W1.dCxf'],
  ] as const)('%s takes four characters', (reached, written) => {
    expect(encode({ ...emptyRecord, reached })).toBe(written);
    expect(decode(written).reached).toBe(reached);
  });

  test('the minute at which all was done takes seven characters', () => {
    const written = encode({ ...emptyRecord, finishedAt: 473_000 });
    expect(written.slice('W1.'.length)).toHaveLength(7);
    expect(decode(written).finishedAt).toBe(473_000);
  });

  test('nothing done yet takes two characters', () => {
    expect(encode(emptyRecord)).toBe('W1');
  });
});

describe('reading what is not as it should be', () => {
  const long = { maxLength: 200, size: 'max' } as const;

  test('any text at all can be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(long), fc.string({ ...long, unit: 'binary' })), (text) => {
        expect(() => decode(text)).not.toThrow();
      }),
    );
  });

  test('any sections at all can be read and what results can be written', () => {
    const section = fc.string({ ...long, unit: fc.constantFrom(...'slcbdtpoOawer019Az_-~') });
    fc.assert(
      fc.property(fc.array(section, { maxLength: 30, size: 'max' }), (sections) => {
        const read = decode(['W1', ...sections].join('.'));
        expect(decode(encode(read))).toEqual(read);
      }),
    );
  });

  test('a text cut anywhere never says more than was done', () => {
    fc.assert(
      fc.property(record, fc.nat(2000), (whole, cut) => {
        expect(merge(decode(encode(whole).slice(0, cut)), whole)).toEqual(whole);
      }),
    );
  });

  test('a text cut in its last part keeps everything before', () => {
    const read = decode(encode(finished).slice(0, -1));
    expect({ ...read, talks: finished.talks }).toEqual(finished);
    const runs = finished.talks[0]!.runs.filter(({ ended }) => ended);
    expect(read.talks[0]).toEqual({ runs, endings: ['a', 'b', 'c', 'd', 'e'], debriefed: true });
  });

  test('a changed character costs its own section and no other', () => {
    const text = encode(finished);
    const section = text.split('.')[2] ?? '';
    const damaged = text.replace(
      section,
      section.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    );
    expect(decode(damaged)).toEqual({ ...finished, lessons: [] });
  });

  test.each(['', 'null', '{"a":1}', 'W', 'Welcome', 'undefined'])('%j is not a record and reads as an empty one', (text) => {
    expect(isEncoded(text)).toBe(false);
    expect(decode(text)).toEqual(emptyRecord);
  });

  test('a later version is read as far as it can be and its new parts are kept', () => {
    fc.assert(
      fc.property(record, (whole) => {
        const later = encode(whole).replace('W1', 'W7');
        expect(decode(later)).toEqual(whole);
        expect(encode(decode(later)).split('.')).toEqual(expect.arrayContaining([...whole.unread]));
      }),
    );
  });
});
