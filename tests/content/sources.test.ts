import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourcesSchema } from '../../src/schemas/reference.ts';

const sources = sourcesSchema.parse(parse(readFileSync('content/sources.yaml', 'utf8')));

/** The notes on what was read are not part of the course. Whoever has them beside the repository can hold the list against them. */
const notes = '../shared/sources/practice.yaml';

describe('A point of the list of sources', () => {
  test('names no work twice', () => {
    const twice = Object.entries(sources).filter(([, source]) => {
      const works = [source, ...(source.also ?? [])].map(({ title, url }) => `${title} ${url}`);
      return new Set(works).size < works.length;
    });
    expect(twice.map(([id]) => id)).toEqual([]);
  });

  test.runIf(existsSync(notes))('names every work that it was taken from', () => {
    const read = parse(readFileSync(notes, 'utf8')) as { id: string; also?: unknown[] }[];
    const short = read.filter(({ id, also = [] }) => id in sources && (sources[id]?.also ?? []).length < also.length);
    expect(short.map(({ id }) => id)).toEqual([]);
  });
});
