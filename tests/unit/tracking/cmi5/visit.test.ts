import { describe, expect, test, vi } from 'vitest';
import { connectCmi5 } from '../../../../src/tracking/cmi5/in-window.ts';
import { tabShelf, type Visit } from '../../../../src/tracking/cmi5/visit.ts';
import { cmi5Course } from '../../../helpers/lms/cmi5-lms.ts';
import { FakeBrowser } from '../../../helpers/lms/fake-browser.ts';
import { FakeClock } from '../../../helpers/lms/fake-clock.ts';

const visit: Visit = { token: 'abc', startedAt: 5, latest: 7, verdict: 'passed', waiting: [], ended: false };
const fresh: Visit = { token: '', startedAt: null, latest: 0, verdict: null, waiting: [], ended: false };

describe('a visit', () => {
  test('is there again for a page of the same launch in the same tab, and for no other', () => {
    const { localStorage } = new FakeBrowser().tab();
    tabShelf(() => localStorage, 'https://lms.example/token?1').write(visit);
    expect(tabShelf(() => localStorage, 'https://lms.example/token?1').read()).toEqual(visit);
    expect(tabShelf(() => localStorage, 'https://lms.example/token?2').read()).toEqual(fresh);
  });

  test('that is over leaves nothing but that it is', () => {
    const browser = new FakeBrowser();
    const { localStorage } = browser.tab();
    const shelf = tabShelf(() => localStorage, 'a');
    shelf.write({ ...visit, ended: true });
    expect([...browser.kept.values()]).toEqual(['{"ended":true}']);
    expect(shelf.read()).toEqual({ ...fresh, ended: true });
  });

  test.each(['blocked', 'full'] as const)('lasts as long as the page where storage is %s', (trouble) => {
    const browser = new FakeBrowser();
    browser.trouble = trouble;
    const tab = browser.tab();
    const shelf = tabShelf(() => tab.localStorage, 'a');
    expect(() => shelf.write(visit)).not.toThrow();
    expect(shelf.read()).toEqual(fresh);
  });
});

describe('a window', () => {
  const query = new URLSearchParams({
    endpoint: 'https://lms.example/xapi',
    fetch: 'https://lms.example/token',
    actor: '{"name":"Sam"}',
    registration: 'r',
    activityId: 'https://lms.example/71',
  });
  const windowAt = (search: string, fetch: typeof globalThis.fetch) => {
    const assign = vi.fn<(url: string) => void>();
    const window = {
      location: { search, assign },
      crypto: { getRandomValues: (bytes: Uint8Array) => bytes.fill(1) },
      sessionStorage: new FakeBrowser().tab().localStorage,
      fetch,
    };
    return { window: window as unknown as Window & typeof globalThis, assign };
  };

  test('that no LMS has opened in cmi5 is none', () => {
    expect(connectCmi5(windowAt('?lang=en', vi.fn()).window, cmi5Course, new FakeClock(), () => undefined)).toBeNull();
  });

  test('is spoken for, with its own fetch, random numbers and address', async () => {
    const asked: string[] = [];
    const replies: Record<string, unknown> = {
      token: { 'auth-token': 'abc' },
      'LMS.LaunchData': { contextTemplate: {}, launchMode: 'Normal', returnURL: 'https://lms.example/back' },
    };
    const { window, assign } = windowAt(`?${query}`, async (url, init) => {
      const what = /token|LMS\.LaunchData/.exec(String(url))?.[0] ?? '';
      asked.push(`${init?.method ?? 'GET'} ${String(init?.body ?? '')}`);
      if (init?.method === 'GET' || (init?.method === undefined && replies[what] === undefined)) return new Response('', { status: 404 });
      return new Response(JSON.stringify(replies[what] ?? {}), { status: 200 });
    });
    const lms = connectCmi5(window, cmi5Course, new FakeClock(), () => undefined);
    expect(await lms?.open()).toMatchObject({ learnerName: 'Sam', passMark: null, records: true });
    expect(asked.at(-1)).toContain('"id":"01010101-0101-4101-8101-010101010101"');
    // The window is on its way elsewhere: nothing comes of it here.
    void lms?.leave?.(null);
    await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('https://lms.example/back'));
  });
});
