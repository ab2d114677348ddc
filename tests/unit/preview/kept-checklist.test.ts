import { describe, expect, test } from 'vitest';
import { emptyChecklist } from '../../../scorm/preview/checklist.ts';
import { readChecklist } from '../../../src/preview/kept-checklist.ts';

const KEY = 'checklist';
const done = { state: 'done', launch: 2, at: 1_000, isSetUp: false } as const;

/** What is read where this is kept; null where nothing is. */
const readFrom = (kept: string | null) => readChecklist({ getItem: (key) => (key === KEY ? kept : null), setItem: () => undefined }, KEY);

describe('a checklist that was kept', () => {
  test('has what was done, and nothing that was only under way', () => {
    const kept = { ...emptyChecklist, started: done, resumed: { ...done, isSetUp: true }, passed: { ...done, state: 'under way' } };
    expect(readFrom(JSON.stringify(kept))).toEqual({ ...emptyChecklist, started: done, resumed: { ...done, isSetUp: true } });
  });

  test('of an earlier version counts what was done as done without a learner set up for it, and leaves out checks there are no more', () => {
    expect(readFrom('{"started":{"state":"done","launch":2,"at":1000},"gone":{"state":"done","launch":1,"at":1}}')).toEqual({
      ...emptyChecklist,
      started: done,
    });
  });

  test.each([
    null,
    '',
    '{',
    '7',
    'null',
    '[]',
    '"started"',
    '{"started":true}',
    '{"started":null}',
    '{"started":{"state":"done","launch":"2","at":1}}',
    '{"started":{"state":"done","launch":2}}',
  ])('reads as empty from %s', (kept) => {
    expect(readFrom(kept)).toEqual(emptyChecklist);
  });
});
