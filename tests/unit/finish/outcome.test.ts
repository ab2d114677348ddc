import { describe, expect, test } from 'vitest';
import type { Missing } from '../../../src/course/record/completion.ts';
import { outcome, type Known } from '../../../src/islands/finish/outcome.ts';

const check: Missing = { kind: 'final-check' };
const saved = { state: 'saved', at: 5 } as const;
const passed = { status: 'passed', word: 'passed', score: 89, at: 7 } as const;

const inLms = (known: Partial<Known>): Known => ({ missing: [], keptIn: 'lms', saving: saved, confirmed: null, ...known });
const onWebsite = (known: Partial<Known>): Known => ({ ...inLms(known), keptIn: 'browser' });

describe('in an LMS', () => {
  test('what is missing is to do, whatever the LMS has confirmed of the unfinished course', () => {
    const confirmed = { status: 'incomplete', word: 'incomplete', score: 40, at: 7 } as const;
    expect(outcome(inLms({ missing: [check], confirmed }))).toEqual({ at: 'todo', missing: [check] });
  });

  test('all done is not on record before the LMS has confirmed it, though something was saved', () => {
    expect(outcome(inLms({}))).toEqual({ at: 'unconfirmed', why: 'saving' });
    const confirmed = { status: 'incomplete', word: 'incomplete', score: 40, at: 7 } as const;
    expect(outcome(inLms({ confirmed }))).toEqual({ at: 'unconfirmed', why: 'saving' });
  });

  test.each(['refused', 'offline', 'signed-out', 'ended', 'review'] as const)('%s is told as the reason', (why) => {
    expect(outcome(inLms({ saving: { state: 'unsaved', why } }))).toEqual({ at: 'unconfirmed', why });
  });

  test('that a copy is kept on the device goes with the reason', () => {
    const saving = { state: 'unsaved', why: 'signed-out', rescued: true } as const;
    expect(outcome(inLms({ saving }))).toEqual({ at: 'unconfirmed', why: 'signed-out', rescued: true });
  });

  test('it is on record once the LMS has confirmed it, whatever happens to later savings', () => {
    const recorded = { at: 'recorded', confirmed: passed, missing: [] };
    expect(outcome(inLms({ confirmed: passed }))).toEqual(recorded);
    expect(outcome(inLms({ confirmed: passed, saving: { state: 'unsaved', why: 'review' } }))).toEqual(recorded);
  });

  test('what was passed earlier stays on record when content is added or progress is lost, and what is left is named', () => {
    expect(outcome(inLms({ missing: [check], confirmed: passed }))).toEqual({
      at: 'recorded',
      confirmed: passed,
      missing: [check],
    });
  });
});

describe('on the website', () => {
  test('all done is done, and kept or not', () => {
    expect(outcome(onWebsite({}))).toEqual({ at: 'website', kept: true });
    expect(outcome(onWebsite({ saving: { state: 'unsaved', why: 'storage' } }))).toEqual({ at: 'website', kept: false });
  });

  test('nothing is ever on record', () => {
    expect(outcome(onWebsite({ confirmed: passed })).at).toBe('website');
  });

  test('what is missing is to do, before the page is connected too', () => {
    expect(outcome(onWebsite({ missing: [check], keptIn: null, saving: null })).at).toBe('todo');
  });
});
