import { describe, expect, it, vi } from 'vitest';
import { keepForOffline } from '../../../src/page/offline.ts';

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
