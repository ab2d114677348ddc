import { describe, expect, test } from 'vitest';
import { isDone, isPassing, request, Resources } from '../../../../src/tracking/cmi5/requests.ts';
import { fetchToken } from '../../../../src/tracking/cmi5/token.ts';
import { FakeClock } from '../../../helpers/lms/fake-clock.ts';

const PARAMETERS = {
  endpoint: 'https://lms.example/xapi/',
  fetch: 'https://lms.example/token',
  actorText: '{"name":"Sam Rivera & Co"}',
  actor: { name: 'Sam Rivera & Co' },
  registration: 'r 1',
  activityId: 'https://lms.example/a?b=c',
};

/** Notes what is asked, and answers alike. */
function network(status = 200, text = '{}') {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Response(status === 204 ? null : text, { status, headers: { ETag: '"1"' } });
  };
  const timing = new FakeClock();
  return { asked, network: { fetch, timing }, timing };
}

describe('a request', () => {
  test('gives status, text and version', async () => {
    const { network: own, timing } = network(200, 'text');
    expect(await request(own, 'https://lms.example/', {})).toEqual({ status: 200, text: 'text', etag: '"1"' });
    expect(timing.waiting).toBe(0);
  });

  test('that fails gives nothing', async () => {
    const timing = new FakeClock();
    const fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await request({ fetch, timing }, '', {})).toBeNull();
    expect(timing.waiting).toBe(0);
  });

  test.each(['fetch', 'text'])('is given up after a quarter of a minute when its %s hangs', async (where) => {
    const timing = new FakeClock();
    const never = new Promise<never>(() => undefined);
    let signal: AbortSignal | null | undefined;
    const fetch = (_url: string, init: RequestInit) => {
      signal = init.signal;
      return where === 'fetch' ? never : Promise.resolve({ status: 200, text: () => never, headers: new Headers() } as unknown as Response);
    };
    const reply = request({ fetch, timing }, '', {});
    await timing.advance(14_999);
    expect(signal?.aborted).toBe(false);
    await timing.advance(1);
    expect(await reply).toBeNull();
    expect(signal?.aborted).toBe(true);
  });

  test.each([
    [null, false, true],
    [200, true, false],
    [204, true, false],
    [300, false, false],
    [199, false, false],
    [400, false, false],
    [401, false, false],
    [403, false, false],
    [404, false, false],
    [408, false, true],
    [429, false, true],
    [500, false, true],
    [503, false, true],
  ])('that is answered with %s is done: %s, may be tried again: %s', (status, done, passing) => {
    const reply = status === null ? null : { status, text: '', etag: null };
    expect(isDone(reply)).toBe(done);
    expect(isPassing(reply)).toBe(passing);
  });
});

describe('the resources of an LMS', () => {
  const open = () => {
    const { asked, network: own } = network();
    return { asked, resources: new Resources(own, PARAMETERS, 'dG9rZW4=') };
  };
  const headers = { Authorization: 'Basic dG9rZW4=', 'X-Experience-API-Version': '1.0.3' };
  const state =
    'activityId=https%3A%2F%2Flms.example%2Fa%3Fb%3Dc&agent=%7B%22name%22%3A%22Sam%20Rivera%20%26%20Co%22%7D&registration=r%201';

  test('are read with the token, and never from a cache', async () => {
    const { asked, resources } = open();
    await resources.readState('course-record');
    await resources.readProfile('preferences');
    await resources.readStatements({ statementId: '7' });
    await resources.readLatest('verb');
    expect(asked.map(({ url }) => url)).toEqual([
      `https://lms.example/xapi/activities/state?${state}&stateId=course-record`,
      'https://lms.example/xapi/agents/profile?profileId=preferences&agent=%7B%22name%22%3A%22Sam%20Rivera%20%26%20Co%22%7D',
      'https://lms.example/xapi/statements?statementId=7',
      'https://lms.example/xapi/statements?verb=verb&agent=%7B%22name%22%3A%22Sam%20Rivera%20%26%20Co%22%7D&activity=https%3A%2F%2Flms.example%2Fa%3Fb%3Dc&registration=r%201&limit=1',
    ]);
    for (const { init } of asked) expect(init).toMatchObject({ headers, cache: 'no-store' });
  });

  test('are written as JSON, alive beyond the page', async () => {
    const { asked, resources } = open();
    await resources.writeState('course-record', '{"a":1}', '"7"');
    await resources.writeState('course-record', '{"a":1}', null);
    await resources.sendStatements([{ id: '1' }]);
    const json = { ...headers, 'Content-Type': 'application/json' };
    expect(asked.map(({ init: { signal: _signal, ...init } }) => init)).toEqual([
      { method: 'PUT', headers: { ...json, 'If-Match': '"7"' }, body: '{"a":1}', keepalive: true },
      { method: 'PUT', headers: json, body: '{"a":1}', keepalive: true },
      { method: 'POST', headers: json, body: '[{"id":"1"}]', keepalive: true },
    ]);
    expect(asked[2]?.url).toBe('https://lms.example/xapi/statements');
  });
});

describe('a token', () => {
  const asks = (status: number, text: string) => fetchToken(network(status, text).network, 'https://lms.example/token');

  test('is asked for by POST', async () => {
    const { asked, network: own } = network(200, '{"auth-token":"abc"}');
    expect(await fetchToken(own, 'https://lms.example/token?launch=1')).toEqual({ token: 'abc' });
    expect(asked).toMatchObject([{ url: 'https://lms.example/token?launch=1', init: { method: 'POST', cache: 'no-store' } }]);
  });

  test.each([
    [200, '{"error-code":"1","error-text":"used"}'],
    [200, '{"auth-token":""}'],
    [200, '{"auth-token":7}'],
    [200, 'not JSON'],
    [404, ''],
  ])('is refused with %i and %j', async (status, text) => {
    expect(await asks(status, text)).toBe('refused');
  });

  test.each([500, 429, 408])('may be asked for again after %i', async (status) => {
    expect(await asks(status, '')).toBe('no answer');
  });
});
