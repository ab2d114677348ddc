import { expect, it } from 'vitest';
import { handedOver, tidy } from '../../../src/preview/arrival.ts';
import { BUILT, handOver } from '../../../src/preview/hand-over.ts';
import { caches } from './caches.ts';

const PAGE = 'https://course.example/here/preview-lms.html';
const NOW = Date.UTC(2026, 10, 26);

/** A window of the preview LMS at an address. */
function windowAt(address: string, others: object = {}) {
  const location = new URL(address);
  const history = {
    state: null,
    replaceState: (_state: unknown, _title: string, next: string) => void (location.href = location.origin + next),
  };
  return { location, history, ...others } as unknown as Window;
}

/** Caches of a browser that lets nobody open any, for this reason. */
const closed = (name: string) => ({ caches: { open: () => Promise.reject(new DOMException('no', name)) } });

const WITHOUT = [
  ['opened from disk', windowAt('file:///D:/course/preview-lms.html', closed('UnknownError'))],
  ['over a plain connection', windowAt('http://intranet/course/preview-lms.html')],
  ['in a browser that blocks storage', windowAt(PAGE, closed('SecurityError'))],
] as const;

it('a package is taken over once: loaded again, the page waits for none', async () => {
  const shelf = caches();
  const given = { name: 'county.zip', zip: new Uint8Array([1]) };
  const window = windowAt(PAGE + (await handOver(shelf, PAGE, given, NOW)), { caches: shelf });
  expect(await handedOver(window)).toEqual(given);
  expect(window.location.href).toBe(PAGE);
  expect(await handedOver(window)).toBeNull();
});

it.each(WITHOUT)('a page %s has nothing to tidy and waits for nothing', async (_, window) => {
  await tidy(window);
  expect(await handedOver(window)).toBeNull();
});

it('a package that is there no more is said to be missing, where there is a cache and where there is none', async () => {
  const awaited = PAGE + BUILT + 'gone';
  for (const others of [{ caches: caches() }, closed('SecurityError')])
    await expect(handedOver(windowAt(awaited, others))).rejects.toMatchObject({ kind: 'notHandedOver' });
});

it('what else goes wrong with the cache is not taken for a missing one, and the page can be loaded again', async () => {
  const window = windowAt(`${PAGE}${BUILT}1`, closed('UnknownError'));
  await expect(handedOver(window)).rejects.toMatchObject({ name: 'UnknownError' });
  expect(window.location.hash).toBe(`${BUILT}1`);
  await expect(tidy(window)).rejects.toMatchObject({ name: 'UnknownError' });
});
