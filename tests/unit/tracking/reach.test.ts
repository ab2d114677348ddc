import { expect, test } from 'vitest';
import { reachCheck } from '../../../src/tracking/reach.ts';

test('a check that never worked proves nothing', async () => {
  const reachable = reachCheck(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await reachable()).toBe(true);
  expect(await reachable()).toBe(true);
});

test('a check that worked before and fails now says the network is gone', async () => {
  let isUp = true;
  const reachable = reachCheck(() => (isUp ? Promise.resolve() : Promise.reject(new TypeError('Failed to fetch'))));
  expect(await reachable()).toBe(true);
  isUp = false;
  expect(await reachable()).toBe(false);
  isUp = true;
  expect(await reachable()).toBe(true);
});
