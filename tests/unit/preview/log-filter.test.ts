import { expect, it } from 'vitest';
import type { LogEntry } from '../../../scorm/preview/log.ts';
import { filtered, KINDS } from '../../../src/preview/log-filter.ts';

const call = (name: string, args: string[], result: string, more: object = {}): LogEntry => ({
  at: 0,
  launch: 1,
  name,
  args,
  result,
  error: '0',
  ...more,
});

const log: LogEntry[] = [
  { at: 0, launch: 1, event: 'launched' },
  call('LMSInitialize', [''], 'true'),
  call('LMSGetValue', ['cmi.core.entry'], 'ab-initio'),
  call('LMSSetValue', ['cmi.core.exit', 'suspend'], 'true'),
  call('LMSSetValue', ['cmi.core.exit', 'nonsense'], 'false', { error: '405' }),
  call('LMSCommit', [''], 'true', { stored: false, by: 'pretends' }),
  call('Terminate', [''], 'true', { stored: true }),
];

const words = (entry: LogEntry) => ('stored' in entry && entry.stored === false ? 'nothing stored: Say "saved"' : '');

it('shows the calls of a kind, in either standard, and the events with all', () => {
  expect(Object.fromEntries(KINDS.map((kind) => [kind, filtered(log, kind, '', words).map((entry) => log.indexOf(entry))]))).toEqual({
    all: [0, 1, 2, 3, 4, 5, 6],
    reads: [2],
    writes: [3, 4],
    saves: [5, 6],
    errors: [4, 5],
  });
});

it('finds a word in names, arguments, answers and codes, whatever the case', () => {
  const found = (text: string) => filtered(log, 'all', text, words).map((entry) => log.indexOf(entry));
  expect(found('EXIT')).toEqual([3, 4]);
  expect(found('405')).toEqual([4]);
  expect(found('ab-')).toEqual([2]);
  expect(found(' launched ')).toEqual([0]);
  expect(found('Nothing stored')).toEqual([5]);
  expect(filtered(log, 'writes', 'entry', words)).toEqual([]);
});
