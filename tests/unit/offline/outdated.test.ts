import { expect, test, vi } from 'vitest';
import { OUTDATED, tellOutdated } from '../../../src/offline/outdated.ts';

const HOME = 'https://course.example/index.html';

/** A worker whose earlier cache holds `kept` by address, whose network has `now`, with one page open. */
function worker(kept: Record<string, string>, now: () => Promise<Response>, url = HOME) {
  const postMessage = vi.fn();
  const match = (address: string) => Promise.resolve(address in kept ? new Response(kept[address]) : undefined);
  const caches = { open: () => Promise.resolve({ match }) } as unknown as CacheStorage;
  return { postMessage, worker: { caches, fetch: now, clients: { matchAll: () => Promise.resolve([{ url, postMessage }]) } } };
}

const answers =
  (text: string, status = 200) =>
  () =>
    Promise.resolve(new Response(text, { status }));

test('a page that the website has in another wording by now is told so', async () => {
  const { worker: offered, postMessage } = worker({ [HOME]: 'old' }, answers('new'));
  await tellOutdated(offered, ['course-1']);
  expect(postMessage).toHaveBeenCalledExactlyOnceWith(OUTDATED);
});

test.for([
  ['a page that is the same in both versions', { [HOME]: 'same' }, answers('same')],
  ['a page that was never kept', {}, answers('new')],
  ['a page that is gone from the website', { [HOME]: 'old' }, answers('gone', 404)],
  ['a page that cannot be fetched', { [HOME]: 'old' }, () => Promise.reject(new TypeError('no network'))],
] as const)('%s is told nothing', async ([, kept, now]) => {
  const { worker: offered, postMessage } = worker(kept, now);
  await tellOutdated(offered, ['course-1']);
  expect(postMessage).not.toHaveBeenCalled();
});

test('a network that hangs is waited for no longer than three seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  const hang = (request: Request) =>
    new Promise<Response>((_resolve, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
  timeout.mockImplementation((milliseconds) => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), milliseconds);
    return stop.signal;
  });
  const { worker: offered, postMessage } = worker({ [HOME]: 'old' }, hang as unknown as () => Promise<Response>);
  const told = tellOutdated(offered, ['course-1']);
  await vi.advanceTimersByTimeAsync(3_000);
  await told;
  expect(postMessage).not.toHaveBeenCalled();
  vi.useRealTimers();
  timeout.mockRestore();
});

test('a store that cannot be read holds up nothing', async () => {
  const { worker: offered, postMessage } = worker({}, answers('new'));
  await tellOutdated({ ...offered, caches: { open: () => Promise.reject(new DOMException('broken')) } as unknown as CacheStorage }, [
    'course-1',
  ]);
  expect(postMessage).not.toHaveBeenCalled();
});

test('without an earlier version nothing is fetched', async () => {
  const fetch = vi.fn(answers('new'));
  await tellOutdated(worker({ [HOME]: 'old' }, fetch).worker, []);
  expect(fetch).not.toHaveBeenCalled();
});
