import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEARNER_ENTRIES, shippedParts } from '../../../src/build/shipped.ts';

describe('What is shipped', () => {
  test('is found in the bundles: no tool, and nothing of the preview LMS for learners', async () => {
    const shipped = await shippedParts();
    const learners = shipped.filter(({ where }) => where === 'learners').map(({ name }) => name);
    expect(learners).toEqual(expect.arrayContaining(['preact', 'nanostores', '@xstate/store', '@fontsource/newsreader']));
    expect(learners).not.toContain('scorm-again');
    expect(learners).not.toContain('zod');
    expect(shipped.every(({ license }) => license !== 'unknown')).toBe(true);
  });

  test('knows the entries of learner pages from those of the website', () => {
    const layout = readFileSync('src/layouts/Page.astro', 'utf8');
    const [, union] = /entry\?: ([^;]+);/.exec(layout) ?? [];
    const entries = [...(union ?? '').matchAll(/'([a-z-]+)'/g)].map(([, entry]) => entry!);
    const launching = readdirSync('src').flatMap((name) => /^(launch[a-z0-9-]*)\.ts$/.exec(name)?.[1] ?? []);
    expect(LEARNER_ENTRIES.toSorted()).toEqual([...entries, ...launching].toSorted());
  });
});
