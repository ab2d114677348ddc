import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/tracking/fingerprint.ts';

describe('a fingerprint', () => {
  test('is sixteen hexadecimal digits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  test('is that of FNV-1a in its first half', () => {
    // Test vectors of the FNV reference code: "", "a", "foobar".
    expect(fingerprint('').slice(0, 8)).toBe('811c9dc5');
    expect(fingerprint('a').slice(0, 8)).toBe('e40c292c');
    expect(fingerprint('foobar').slice(0, 8)).toBe('bf9cf968');
  });

  test('does not change from release to release, because copies are found by it', () => {
    expect(fingerprint('course\nsam.rivera')).toBe('31c4fa1c75c02000');
  });

  test('tells ids apart that differ little', () => {
    const ids = Array.from({ length: 20_000 }, (_none, nth) => `course\nlearner-${nth}`);
    expect(new Set(ids.map(fingerprint)).size).toBe(ids.length);
  });
});
