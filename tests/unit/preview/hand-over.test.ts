import { expect, it } from 'vitest';
import { handOver, takeOver } from '../../../src/preview/hand-over.ts';
import { throwOutOld } from '../../../src/preview/library.ts';
import { caches } from './caches.ts';

const BUILDER = 'https://course.example/here/package-builder.html';
const PREVIEW = 'https://course.example/here/preview-lms.html';
const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 26);

const zip = (name: string, ...bytes: number[]) => ({ name, zip: new Uint8Array(bytes) });

it('each tab takes over the zip that was made for it, with its name, however close together they were handed over', async () => {
  const shelf = caches();
  const [first, second] = [zip('Kurs für alle.zip', 1, 2, 3), zip('county.zip', 4)];
  const fragments = [await handOver(shelf, BUILDER, first, NOW), await handOver(shelf, BUILDER, second, NOW)];
  expect(await Promise.all(fragments.map((fragment) => takeOver(shelf, PREVIEW, fragment)))).toEqual([first, second]);
});

it('keeps a zip no longer once it was taken over', async () => {
  const shelf = caches();
  const fragment = await handOver(shelf, BUILDER, zip('county.zip', 1), NOW);
  await takeOver(shelf, PREVIEW, fragment);
  expect(shelf.entries.size).toBe(0);
  expect(await takeOver(shelf, PREVIEW, fragment)).toBeNull();
});

it('throws out a zip that nobody fetched for a day, when the preview LMS opens and when another is handed over', async () => {
  const shelf = caches();
  const waits = await handOver(shelf, BUILDER, zip('county.zip', 1), NOW);
  await throwOutOld(shelf, PREVIEW, NOW + DAY - 1);
  expect(shelf.entries.size).toBe(1);
  await throwOutOld(shelf, PREVIEW, NOW + DAY + 1);
  expect(shelf.entries.size).toBe(0);
  expect(await takeOver(shelf, PREVIEW, waits)).toBeNull();

  for (const days of [0, 2, 4]) await handOver(shelf, BUILDER, zip('county.zip', 1), NOW + days * DAY);
  expect(shelf.entries.size).toBe(1);
});
