import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { billOfMaterials, SHIPPED_IN, type Bill } from '../../../src/evidence/sbom.ts';

let bill: Bill;
beforeAll(async () => {
  bill = await billOfMaterials({ version: '1.2.3', released: '2026-11-25' });
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
