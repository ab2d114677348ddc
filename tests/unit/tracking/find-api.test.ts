import { describe, expect, test } from 'vitest';
import { findApi, waitForApi } from '../../../src/tracking/scorm/find-api.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';

const api = { LMSInitialize: () => 'true' };

/** A window as far as the search looks at it. */
function frame(parts: { parent?: unknown; opener?: unknown; API?: unknown } = {}): Window {
  const made: Record<string, unknown> = { opener: null, ...parts };
  made['parent'] ??= made;
  return made as unknown as Window;
}

/** A window of another origin: it says who its parent and opener are and nothing else. */
function foreign(parts: { parent?: unknown; opener?: unknown } = {}): Window {
  const window = frame(parts);
  const guard: ProxyHandler<Window> = {
    get: (target, name) => {
      if (name === 'parent') return target.parent === target ? proxy : target.parent;
      if (name === 'opener') return target.opener;
      throw new DOMException('Blocked a frame with another origin', 'SecurityError');
    },
  };
  const proxy: Window = new Proxy(window, guard);
  return proxy;
}

const find = (from: Window) => findApi(from, 'API', 'LMSInitialize');

describe('finding the API', () => {
  test('in the parent', () => {
    expect(find(frame({ parent: frame({ API: api }) }))).toBe(api);
  });

  test('several frames up', () => {
    expect(find(frame({ parent: frame({ parent: frame({ parent: frame({ API: api }) }) }) }))).toBe(api);
  });

  test('in this very window, where some apps put it', () => {
    expect(find(frame({ API: api }))).toBe(api);
  });

  test('above a frame of another origin', () => {
    expect(find(frame({ parent: foreign({ parent: frame({ API: api }) }) }))).toBe(api);
  });

  test('in the window that opened this one', () => {
    expect(find(frame({ opener: frame({ API: api }) }))).toBe(api);
  });

  test('above the window that opened this one', () => {
    expect(find(frame({ opener: frame({ parent: frame({ API: api }) }) }))).toBe(api);
  });

  test('in the window that opened the topmost frame', () => {
    expect(find(frame({ parent: frame({ opener: frame({ API: api }) }) }))).toBe(api);
  });

  test('the nearest wins', () => {
    expect(find(frame({ parent: frame({ API: api, opener: frame({ API: { LMSInitialize: () => 'false' } }) }) }))).toBe(api);
  });

  test.each([
    ['nowhere', frame({ parent: frame() })],
    ['when everything around is of another origin', frame({ parent: foreign(), opener: foreign() })],
    ['when something else has its name', frame({ parent: frame({ API: 'v2' }) })],
    ['when the API is of another standard', frame({ parent: frame({ API: { Initialize: () => 'true' } }) })],
    ['when the opener has gone', frame({ opener: undefined })],
  ])('not found %s', (_where, window) => {
    expect(find(window)).toBeNull();
  });

  test('a window that opened itself, or a ring of frames, does not hold it up', () => {
    const own: Record<string, unknown> = {};
    Object.assign(own, { parent: own, opener: own });
    expect(find(own as unknown as Window)).toBeNull();
    const ring: Record<string, unknown> = { opener: null };
    ring['parent'] = frame({ parent: ring });
    expect(find(ring as unknown as Window)).toBeNull();
  });
});

describe('waiting for the API', () => {
  test('finds one that appears late', async () => {
    const clock = new FakeClock();
    const parent: Record<string, unknown> = { opener: null };
    parent['parent'] = parent;
    const found = waitForApi(frame({ parent }), 'API', 'LMSInitialize', clock);
    await clock.advance(3_000);
    parent['API'] = api;
    await clock.advance(200);
    expect(await found).toBe(api);
  });

  test('gives up after five seconds', async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const found = waitForApi(frame({ parent: frame() }), 'API', 'LMSInitialize', clock);
    let gaveUpAfter = 0;
    void found.then(() => (gaveUpAfter = clock.now() - start));
    await clock.advance(10_000);
    expect(await found).toBeNull();
    expect(gaveUpAfter).toBe(5_000);
  });

  test('does not wait where there is no other window', async () => {
    expect(await waitForApi(frame(), 'API', 'LMSInitialize', new FakeClock())).toBeNull();
  });

  test('waits where another window opened this one', async () => {
    const clock = new FakeClock();
    const opener: Record<string, unknown> = { opener: null };
    opener['parent'] = opener;
    const found = waitForApi(frame({ opener }), 'API', 'LMSInitialize', clock);
    opener['API'] = api;
    await clock.advance(100);
    expect(await found).toBe(api);
  });
});
