import { describe, expect, it, vi } from 'vitest';
import { answer } from '../../../src/offline/answer.ts';
import { keepForOffline } from '../../../src/page/offline.ts';

const request = new Request('https://course.example/child-missing.html');

function worker(fetch: () => Promise<Response>, kept?: Response) {
  const cache = { put: vi.fn(() => Promise.resolve()), match: vi.fn(() => Promise.resolve(kept)) };
  return { cache, worker: { fetch, caches: { open: () => Promise.resolve(cache) } as unknown as CacheStorage } };
}

describe('reading without a network', () => {
  it('prefers the network, and keeps what came', async () => {
    const { cache, worker: offered } = worker(() => Promise.resolve(new Response('fresh')), new Response('old'));
    expect(await (await answer(offered, 'course-1', request)).text()).toBe('fresh');
    expect(cache.put).toHaveBeenCalledOnce();
  });

  it('keeps no error page', async () => {
    const { cache, worker: offered } = worker(() => Promise.resolve(new Response('gone', { status: 404 })));
    expect((await answer(offered, 'course-1', request)).status).toBe(404);
    expect(cache.put).not.toHaveBeenCalled();
  });

  it('falls back on what was kept, and fails plainly where nothing was', async () => {
    const broken = () => Promise.reject(new TypeError('no network'));
    expect(await (await answer(worker(broken, new Response('kept')).worker, 'course-1', request)).text()).toBe('kept');
    await expect(answer(worker(broken).worker, 'course-1', request)).rejects.toThrow('no network');
  });
});

describe('the service worker', () => {
  const page = (protocol: string, framed: boolean) => {
    const register = vi.fn(() => Promise.resolve());
    const window = { location: { protocol }, navigator: { serviceWorker: { register } } } as unknown as Window & { parent: unknown };
    Object.assign(window, { parent: framed ? {} : window });
    keepForOffline(window);
    return register;
  };

  it('is registered on the website', () => {
    expect(page('https:', false)).toHaveBeenCalledWith('service-worker.js');
  });

  it('is not registered inside an LMS, nor from disk', () => {
    expect(page('https:', true)).not.toHaveBeenCalled();
    expect(page('file:', false)).not.toHaveBeenCalled();
  });
});
