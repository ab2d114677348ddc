import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A length that fast-check is told not to go beyond. Up to ten it gets there by itself. */
const LENGTH = /\bmaxLength: (?:[1-9]\d+|[a-z]\w*)/;

/** Where it gets there too: told to, or with nothing shorter allowed. */
const IS_REACHED = /\bsize: |\bminLength: (\d+), maxLength: \1\b/;

test('a property test that names a length reaches it: unless told to, fast-check stops at about ten', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const named = files.flatMap((file) =>
    readFileSync(`tests/${file}`, 'utf8')
      .split('\n')
      .filter((line) => LENGTH.test(line))
      .map((line) => ({ file, line: line.trim() })),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ line }) => !IS_REACHED.test(line))).toEqual([]);
});
