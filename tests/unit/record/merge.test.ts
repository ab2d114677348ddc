import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../../src/course/record/merge.ts';
import { emptyRecord, RUNS_KEPT, type LearnerRecord, type Run } from '../../../src/course/record/record.ts';
import { record } from './arbitrary.ts';

/** What is known of a talk: runs that have not ended unless they say so. */
const talk = (runs: (Omit<Run, 'ended'> & Partial<Run>)[]): LearnerRecord => ({
  ...emptyRecord,
  talks: { 0: { runs: runs.map((run) => ({ ended: false, ...run })), endings: [], debriefed: false } },
});

describe('the laws of merging', () => {
  test('the order of two records does not matter', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test('the order of three records does not matter', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test('a record merged with itself stays as it is', () => {
    fc.assert(
      fc.property(record, (a) => {
        expect(merge(a, a)).toEqual(a);
      }),
    );
  });

  test('the empty record changes nothing', () => {
    fc.assert(
      fc.property(record, (a) => {
        expect(merge(a, emptyRecord)).toEqual(a);
      }),
    );
  });
});

describe('what a merge keeps', () => {
  test('a right answer stands against a try', () => {
    const merged = merge({ ...emptyRecord, checks: { 3: 'right' } }, { ...emptyRecord, checks: { 3: 'tried', 4: 'tried' } });
    expect(merged.checks).toEqual({ 3: 'right', 4: 'tried' });
  });

  test('the longer log of the same run counts', () => {
    expect(merge(talk([{ started: 5, log: 'ab' }]), talk([{ started: 5, log: 'abc' }])).talks[0]?.runs).toEqual([
      { started: 5, log: 'abc', ended: false },
    ]);
  });

  test('only the latest runs are kept, the latest first', () => {
    const older = [1, 2, 3].map((started) => ({ started, log: 'a' })).toReversed();
    const newer = [4, 5, 6].map((started) => ({ started, log: 'b' })).toReversed();
    const runs = merge(talk(older), talk(newer)).talks[0]?.runs;
    expect(runs).toHaveLength(RUNS_KEPT);
    expect(runs?.map(({ started }) => started)).toEqual([6, 5, 4, 3]);
  });

  test('a run that has ended stands against one with the same start that has not, however long', () => {
    const [ended, longer] = [talk([{ started: 5, log: 'abcdef', ended: true }]), talk([{ started: 5, log: 'abxxxxxx' }])];
    expect(merge(ended, longer)).toEqual(ended);
    expect(merge(longer, ended)).toEqual(ended);
  });

  test('the latest run that has ended is kept, however many were begun since', () => {
    const begun = [9, 8, 7, 6].map((started) => ({ started, log: 'a' }));
    const ended = [5, 4].map((started) => ({ started, log: 'ab', ended: true }));
    const startsOf = ({ talks }: LearnerRecord) => talks[0]?.runs.map(({ started }) => started);
    expect(startsOf(merge(talk(begun), talk(ended)))).toEqual([9, 8, 7, 6, 5]);
    expect(startsOf(merge(merge(talk(begun), talk(ended)), talk([{ started: 8, log: 'ab', ended: true }])))).toEqual([9, 8, 7, 6]);
  });

  test('the best score stays and the later try is shown', () => {
    const first = { best: 92, attempt: { number: 1, seed: 1, items: [1, 2], answers: [1, 2] } };
    const second = { best: 58, attempt: { number: 2, seed: 2, items: [3, 4], answers: [1] } };
    expect(merge({ ...emptyRecord, finalCheck: second }, { ...emptyRecord, finalCheck: first }).finalCheck).toEqual({
      best: 92,
      attempt: second.attempt,
    });
  });

  test('of one run in two tabs the longer is kept, whichever comes first; of two as long always the same', () => {
    const logOf = (one: string, other: string) =>
      merge(talk([{ started: 5, log: one }]), talk([{ started: 5, log: other }])).talks[0]?.runs.map(({ log }) => log);
    expect(logOf('aaa', 'b')).toEqual(['aaa']);
    expect(logOf('b', 'aaa')).toEqual(['aaa']);
    expect(logOf('ab', 'ac')).toEqual(logOf('ac', 'ab'));
  });

  test('of two values set in the same second the same one counts on both sides', () => {
    const set = (value: string) => ({ ...emptyRecord, place: { value, at: 9 } });
    expect(merge(set('index'), set('finish'))).toEqual(merge(set('finish'), set('index')));
  });

  test('of one try in two tabs the one further on is kept', () => {
    const start = { number: 1, seed: 1, items: [1, 2, 3] };
    const behind = { ...emptyRecord, finalCheck: { best: null, attempt: { ...start, answers: [4] } } };
    const ahead = { ...emptyRecord, finalCheck: { best: null, attempt: { ...start, answers: [1, 2] } } };
    expect(merge(ahead, behind).finalCheck.attempt?.answers).toEqual([1, 2]);
  });

  test('what was reached is never less than either knew', () => {
    const [none, completed, passed] = ([null, 'completed', 'passed'] as const).map((reached) => ({ ...emptyRecord, reached }));
    expect(merge(completed!, passed!).reached).toBe('passed');
    expect(merge(passed!, completed!).reached).toBe('passed');
    expect(merge(none!, completed!).reached).toBe('completed');
  });

  test('the first time at which all was done counts', () => {
    const [none, first, again] = [null, 500, 900].map((finishedAt) => ({ ...emptyRecord, finishedAt }));
    expect(merge(again!, first!).finishedAt).toBe(500);
    expect(merge(none!, again!).finishedAt).toBe(900);
  });

  test('the later place counts', () => {
    const merged = merge({ ...emptyRecord, place: { value: 'index', at: 9 } }, { ...emptyRecord, place: { value: 'finish', at: 8 } });
    expect(merged.place?.value).toBe('index');
  });
});
