import { afterEach, describe, expect, test, vi } from 'vitest';
import { surroundingsOf, timingOf } from '../../../src/launch/surroundings.ts';
import { emptyRecord } from '../../../src/course/record/record.ts';

type Answer = Partial<Response> | Error;

/** A window whose network gives these answers, one after the other. */
function windowWith(...answers: Answer[]) {
  const fetch = vi.fn<(path: string, request: RequestInit) => Promise<Response>>(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return { ok: false, type: 'basic', status: 500, ...answer } as Response;
  });
  const window = {
    fetch,
    location: { pathname: '/course/launch.html' },
    navigator: { onLine: true },
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  };
  return { window: window as unknown as Window, fetch };
}

const well: Answer = { ok: true, status: 200 };
const gone = new TypeError('Failed to fetch');

afterEach(() => {
  vi.useRealTimers();
});

describe('the network', () => {
  test.each([
    { name: 'answers', answers: [well], state: 'answers' },
    { name: 'is silent after it has answered', answers: [well, gone], state: 'silent' },
    { name: 'that never answered proves nothing', answers: [gone, gone], state: 'unknown' },
    { name: 'leads elsewhere after it has answered', answers: [well, { type: 'opaqueredirect', status: 0 } as Answer], state: 'sign-in' },
    { name: 'forbids after it has answered', answers: [well, { status: 403 }], state: 'sign-in' },
    { name: 'asks who is there after it has answered', answers: [well, { status: 401 }], state: 'sign-in' },
    { name: 'always leads elsewhere', answers: [{ type: 'opaqueredirect', status: 0 } as Answer], state: 'unknown' },
    { name: 'is in trouble', answers: [well, { status: 503 }], state: 'unknown' },
  ])('$name: $state', async ({ answers, state }) => {
    const count = answers.length;
    const { network } = surroundingsOf(windowWith(...answers).window, 'course');
    for (let nth = 1; nth < count; nth += 1) await network();
    expect(await network()).toBe(state);
  });

  test('is asked for nothing but the head of the launch page, and follows no redirection', async () => {
    const { window, fetch } = windowWith(well);
    await surroundingsOf(window, 'course').network();
    expect(fetch).toHaveBeenCalledWith(
      '/course/launch.html',
      expect.objectContaining({ method: 'HEAD', cache: 'no-store', redirect: 'manual' }),
    );
  });

  test('that an adapter has heard of is known here too', async () => {
    const surroundings = surroundingsOf(windowWith(well, gone).window, 'course');
    expect(await surroundings.reachable()).toBe(true);
    expect(await surroundings.network()).toBe('silent');
    expect(surroundings.online()).toBe(true);
  });

  test('is given up on after eight seconds', async () => {
    vi.useFakeTimers();
    const { window, fetch } = windowWith();
    fetch.mockImplementation(
      (_path, { signal }) => new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(new Error('aborted')))),
    );
    const asked = surroundingsOf(
      { ...window, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout } as Window,
      'course',
    ).network();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await asked).toBe('unknown');
  });
});

describe('the rest of a window', () => {
  test('notes go to the console, where the administrator of a failing LMS looks', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    surroundingsOf(windowWith().window, 'course').note('LMSCommit() failed: 101');
    expect(warn).toHaveBeenCalledWith('LMSCommit() failed: 101');
  });

  test('storage that cannot be had keeps nothing', () => {
    const rescue = surroundingsOf(windowWith().window, 'course').rescue('learner-7');
    expect(rescue.keep(emptyRecord)).toBe(false);
  });

  test('timers can be called off', () => {
    vi.useFakeTimers();
    const { window } = windowWith();
    const timing = timingOf({ ...window, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout } as Window);
    const run = vi.fn<() => void>();
    timing.later(run, 100);
    timing.later(run, 100)();
    vi.advanceTimersByTime(100);
    expect(run).toHaveBeenCalledTimes(1);
    expect(timing.now()).toBe(Date.now());
  });
});
