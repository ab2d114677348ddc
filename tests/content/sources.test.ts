import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourcesSchema } from '../../src/schemas/reference.ts';

const sources = sourcesSchema.parse(parse(readFileSync('content/sources.yaml', 'utf8')));

/** The notes on what was read are not part of the course. Whoever has them beside the repository can hold the list against them. */
const notes = '../shared/sources/practice.yaml';

const taken = () => parse(readFileSync(notes, 'utf8')) as { id: string; also?: unknown[]; note?: string }[];

/** What a point may be weaker for, as authors are told: no mark may name one of these as if it held for all. */
const REASONS = [/secondary/i, /partial/i, /older/i, /foreign/i, /our own reasoning/i];

test('The marks of a source of medium confidence name every reason for it, or none', () => {
  const { site, sources: page } = parse(readFileSync('content/interface/en.yaml', 'utf8')) as Record<string, Record<string, string>>;
  const named = (mark = '') => REASONS.filter((reason) => reason.test(mark)).length;
  expect([named(site?.['secondary']), named(page?.['medium'])]).toEqual([0, REASONS.length]);
});

describe('A point of the list of sources', () => {
  test('names no work twice', () => {
    const twice = Object.entries(sources).filter(([, source]) => {
      const works = [source, ...(source.also ?? [])].map(({ title, url }) => `${title} ${url}`);
      return new Set(works).size < works.length;
    });
    expect(twice.map(([id]) => id)).toEqual([]);
  });

  test.runIf(existsSync(notes))('names every work that it was taken from', () => {
    const short = taken().filter(({ id, also = [] }) => id in sources && (sources[id]?.also ?? []).length < also.length);
    expect(short.map(({ id }) => id)).toEqual([]);
  });

  test.runIf(existsSync(notes))('says which part of it is the authors’ own reasoning, so that nobody looks for it in the work', () => {
    const added = taken().filter(({ note = '' }) => /\breasoning\b|\bdesign choice/.test(note));
    const silent = added.filter(({ id }) => id in sources && !/\bour (?:own|choice)\b/.test(sources[id]?.says ?? ''));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
