import { describe, expect, test } from 'vitest';
import { Calls, NAMES_12, NAMES_2004 } from '../../../src/tracking/scorm/calls.ts';
import type { Api } from '../../../src/tracking/scorm/find-api.ts';

function callsOf(api: Api) {
  const notes: string[] = [];
  return { calls: new Calls(api, NAMES_12, (sentence) => notes.push(sentence)), notes };
}

describe('calling an API', () => {
  test('a text "true" and a true that is none are both success', () => {
    expect(callsOf({ LMSCommit: () => 'true' }).calls.commit()).toBe(true);
    expect(callsOf({ LMSCommit: () => true }).calls.commit()).toBe(true);
  });

  test.each([['false'], [false], [undefined], [null], ['TRUE'], [1], ['']])('%j is no success', (result) => {
    expect(callsOf({ LMSCommit: () => result }).calls.commit()).toBe(false);
  });

  test.each([
    [undefined, ''],
    [null, ''],
    [80, '80'],
    ['W1', 'W1'],
    // Columns of fixed width come filled up, and values out of a page or out of XML with line breaks around them.
    ['\n passed    ', 'passed'],
    ['W1.sAAAHyt \n', 'W1.sAAAHyt'],
  ])('a reading of %j is %j', (result, text) => {
    expect(callsOf({ LMSGetValue: () => result }).calls.get('cmi.suspend_data')).toBe(text);
  });

  test('functions are called on the API they belong to', () => {
    const api = {
      kept: 'W1',
      LMSGetValue(this: { kept: string }) {
        return this.kept;
      },
    };
    expect(callsOf(api).calls.get('cmi.suspend_data')).toBe('W1');
  });

  test('a function that is missing or throws is a failure that somebody can look up', () => {
    expect(callsOf({}).calls.finish()).toBe(false);
    const { calls, notes } = callsOf({
      LMSFinish: () => {
        throw new Error('no connection');
      },
    });
    expect(calls.finish()).toBe(false);
    expect(notes[0]).toBe('LMSFinish() threw: Error: no connection');
  });

  test('a failure is noted with what the LMS says of it, long values cut short', () => {
    const { calls, notes } = callsOf({
      LMSSetValue: () => 'false',
      LMSGetLastError: () => 405,
      LMSGetErrorString: (code: unknown) => `Incorrect data type (${String(code)})`,
    });
    expect(calls.set('cmi.suspend_data', 'x'.repeat(5000))).toBe(false);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^LMSSetValue\(cmi\.suspend_data, x{182}\) failed: 405 Incorrect data type \(405\)$/);
  });

  test('a success is not asked about', () => {
    const { calls, notes } = callsOf({
      LMSCommit: () => 'true',
      LMSGetLastError: () => {
        throw new Error('asked');
      },
    });
    expect(calls.commit()).toBe(true);
    expect(notes).toEqual([]);
  });

  test('nothing is called after the session has ended, and it stays ended', () => {
    const made: string[] = [];
    const api = Object.fromEntries(Object.values(NAMES_2004).map((name) => [name, () => (made.push(name), 'true')]));
    const calls = new Calls(api, NAMES_2004, () => undefined);
    expect(calls.finish()).toBe(true);
    expect(calls.finish()).toBe(true);
    expect(calls.set('cmi.location', 'x')).toBe(false);
    expect(calls.commit()).toBe(false);
    expect(calls.get('cmi.location')).toBe('');
    expect(made).toEqual(['Terminate']);
  });

  test('an end that was refused may be tried again', () => {
    let isWell = false;
    const { calls } = callsOf({ LMSFinish: () => String(isWell) });
    expect(calls.finish()).toBe(false);
    isWell = true;
    expect(calls.finish()).toBe(true);
  });
});
