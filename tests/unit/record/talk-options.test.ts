import { expect, test } from 'vitest';
import { decode, encode } from '../../../src/course/record/codec.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';

const preferring = (talkOptions: number): LearnerRecord => ({
  ...emptyRecord,
  preferences: { value: { theme: 'dark', motion: 'system', coach: false, talkOptions }, at: 1000 },
});

test('Preferences saved before talks had options are read, with every option off', () => {
  expect(decode('W1.oAAAPoIdZ').preferences).toEqual({
    value: { theme: 'dark', motion: 'system', coach: false, talkOptions: 0 },
    at: 1000,
  });
});

test('Without talk options they are written as they always were', () => {
  expect(encode(preferring(0))).toBe('W1.oAAAPoIdZ');
});

test('Talk options are written in a section that older versions keep without understanding it', () => {
  const text = encode(preferring(5));
  expect(text).toMatch(/^W1\.O/);
  expect(decode(text)).toEqual(preferring(5));
});
