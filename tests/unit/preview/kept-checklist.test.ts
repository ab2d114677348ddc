import { describe, expect, test } from 'vitest';
import { emptyChecklist } from '../../../scorm/preview/checklist.ts';
import type { LogEntry } from '../../../scorm/preview/log.ts';
import { scorm12 } from '../../../scorm/preview/scorm12/scorm12.ts';
import { KeptChecklist } from '../../../src/preview/kept-checklist.ts';
import { memoryShelf } from '../scorm/preview/shelf.ts';

const PACKAGE = { key: 'preview-lms:scorm12:county', hash: '1f' };
const KEY = 'preview-lms:scorm12:county:1f:checklist';
const done = { state: 'done', launch: 2, at: 1_000, isSetUp: false } as const;

/** What a checklist shows of a log. */
const shownBy = (checklist: KeptChecklist, log: readonly LogEntry[]) =>
  checklist.read(log, scorm12.facts, { isOurs: true, goal: 'passed', passMark: 80 });

/** What is shown before anything is in the log, where this is kept; null where nothing is. */
const readFrom = (kept: string | null) => shownBy(new KeptChecklist(memoryShelf(kept === null ? {} : { [KEY]: kept }), PACKAGE), []);

/** The log of a launch in which the course started its session. */
const started = (launch: number): LogEntry[] => [
  { at: launch * 1_000, launch, name: 'LMSInitialize', args: [''], result: 'true', error: '0' },
];

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

describe('a checklist in use', () => {
  const startedIn = (launch: number) => ({ ...done, launch, at: launch * 1_000 });

  test('keeps what was seen for later visits of this file, and for no other with the same name', () => {
    const shelf = memoryShelf();
    expect(shownBy(new KeptChecklist(shelf, PACKAGE), started(1)).started).toEqual(startedIn(1));
    expect(shownBy(new KeptChecklist(shelf, PACKAGE), started(7)).started).toEqual(startedIn(1));
    expect(shownBy(new KeptChecklist(shelf, { ...PACKAGE, hash: '2e' }), [])).toEqual(emptyChecklist);
  });

  test('once it is started over, shows only what the log gains from then on', () => {
    const shelf = memoryShelf();
    const checklist = new KeptChecklist(shelf, PACKAGE);
    shownBy(checklist, started(1));
    checklist.set(emptyChecklist, started(1));
    expect(shownBy(checklist, started(1))).toEqual(emptyChecklist);
    expect(shownBy(checklist, [...started(1), ...started(2)]).started).toEqual(startedIn(2));
  });

  test('reads the log of a new learner, which begins anew, from where that begins', () => {
    const checklist = new KeptChecklist(memoryShelf(), PACKAGE);
    checklist.set(emptyChecklist, [...started(1), ...started(2)]);
    expect(shownBy(checklist, [])).toEqual(emptyChecklist);
    expect(shownBy(checklist, started(1)).started).toEqual(startedIn(1));
  });
});
