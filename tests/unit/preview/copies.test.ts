import { expect, it } from 'vitest';
import { forgetPackages, handOver, previewCache, takeOver } from '../../../src/preview/hand-over.ts';
import { rememberedPackage, rememberPackage } from '../../../src/preview/kept-package.ts';
import type { Played } from '../../../src/preview/playable.ts';
import { openShelf } from '../../../src/preview/shelf.ts';
import { answer } from '../../../src/preview/worker.ts';

const ORIGIN = 'https://county.example';
const given = { name: 'county.zip', zip: new Uint8Array([1, 2, 3]) };

/** A browser's storage, whose names can be listed as a browser lists them. */
function storage() {
  return Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  });
}

/** Two windows of one browser: the website, and a trial of it in a folder of the same origin. */
function copies() {
  const opened = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const entries = opened.get(name) ?? new Map<string, Response>();
    opened.set(name, entries);
    return {
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => void entries.set(address, response),
      delete: async (address: string) => entries.delete(address),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
    };
  };
  const caches = { open, delete: async (name: string) => opened.delete(name) } as unknown as CacheStorage;
  const [localStorage, sessionStorage] = [storage(), storage()];
  const at = (folder: string) =>
    ({ caches, localStorage, sessionStorage, location: new URL(`${ORIGIN}${folder}preview-lms.html`) }) as unknown as Window;
  return { real: at('/course/'), trial: at('/course/trial/') };
}

it('packages of a website stay when a trial on the same origin forgets its own', async () => {
  const { real, trial } = copies();
  const hand = ({ caches, location }: Window) => handOver(caches, location.href, given, 0);
  const [ofReal, ofTrial] = [await hand(real), await hand(trial)];
  await forgetPackages(trial);
  expect(await takeOver(trial.caches, trial.location.href, ofTrial)).toBeNull();
  expect(await takeOver(real.caches, real.location.href, ofReal)).toEqual(given);
});

it('the worker of a website serves what was put away by its pages', async () => {
  const { real } = copies();
  const fragment = await handOver(real.caches, real.location.href, given, 0);
  const scope = `${ORIGIN}/course/preview-package/`;
  const worker = { caches: real.caches, fetch: () => Promise.reject(new Error('Nothing is looked for elsewhere.')) };
  expect((await answer(worker, scope, new Request(`${scope}${fragment.slice(1)}.zip`))).status).toBe(200);
});

it('a tab that goes from a website to a trial of it remembers for each what was on its desk', async () => {
  const { real, trial } = copies();
  const playable = { base: `${ORIGIN}/course/preview-package/a/`, title: 'County' } as Played;
  const cache = await real.caches.open(previewCache(real.location.href));
  await cache.put(`${playable.base}imsmanifest.xml`, new Response('<manifest/>'));
  rememberPackage(real, playable);
  expect(await rememberedPackage(trial)).toBeNull();
  rememberPackage(trial, null);
  expect(await rememberedPackage(real)).toEqual(playable);
});

it('each of two copies has its own learner and checklist of a package, and forgets no other', () => {
  const { real, trial } = copies();
  const [ofReal, ofTrial] = [openShelf(real, () => undefined), openShelf(trial, () => undefined)];
  const keys = ['preview-lms:scorm12:county', 'preview-lms:scorm12:county:1f:checklist'];
  const held = ({ shelf }: ReturnType<typeof openShelf>) => keys.map((key) => shelf.getItem(key));
  for (const key of keys) ofReal.shelf.setItem(key, 'of the website');
  expect(held(ofTrial)).toEqual([null, null]);
  for (const key of keys) ofTrial.shelf.setItem(key, 'of the trial');
  ofTrial.forget('preview-lms:scorm12:county');
  expect([held(ofReal), held(ofTrial)]).toEqual([
    ['of the website', 'of the website'],
    [null, null],
  ]);
});
