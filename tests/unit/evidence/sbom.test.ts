import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { billOfMaterials, SHIPPED_IN, type Bill } from '../../../src/evidence/sbom.ts';
import { LEARNER_ENTRIES, shippedParts, type ShippedPart } from '../../../src/evidence/shipped.ts';

let bill: Bill;
let shipped: ShippedPart[];
beforeAll(async () => {
  bill = await billOfMaterials({ version: '1.2.3', released: '2026-11-25' });
  shipped = await shippedParts();
});

const shippedAs = (name: string) =>
  bill.components.find((component) => component.name === name)?.properties?.find((property) => property.name === SHIPPED_IN)?.value;

describe('The bill of materials', () => {
  test('is CycloneDX, names the course and not the folder it lies in', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.\d$/) });
    expect(bill.metadata.component).toMatchObject({ name: 'what-you-say-first', version: '1.2.3' });
  });

  test('holds every package of the lockfile, tools too', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { link?: boolean }> };
    const names = new Set(Object.keys(packages).flatMap((path) => /.*node_modules\/(.+)$/.exec(path)?.[1] ?? []));
    expect(new Set(bill.components.map(({ name }) => name))).toEqual(names);
  });

  test('says what learners load, what the website alone has, and what is a tool', () => {
    expect(shippedAs('preact')).toBe('learners');
    expect(shippedAs('papaparse')).toBe('website');
    expect(shippedAs('vitest')).toBe('tools');
    expect(bill.components.every(({ properties }) => properties?.some(({ name }) => name === SHIPPED_IN))).toBe(true);
  });

  test('carries nothing drawn by chance or taken from the clock', () => {
    expect(bill.serialNumber).toBeUndefined();
    expect(bill.metadata.timestamp).toBe('2026-11-25T00:00:00.000Z');
  });
});

describe('What is shipped', () => {
  test('is found in the bundles: no tool, and nothing of the preview LMS for learners', () => {
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
