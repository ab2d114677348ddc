import { describe, expect, test, vi } from 'vitest';
import { diagnosis, Trouble } from '../../../src/tracking/diagnosis.ts';

test.each([
  { network: 'silent', failures: 1, why: 'offline' },
  { network: 'silent', failures: 9, why: 'offline' },
  { network: 'sign-in', failures: 1, why: 'signed-out' },
  { network: 'answers', failures: 1, why: 'refused' },
  { network: 'answers', failures: 2, why: 'refused' },
  { network: 'answers', failures: 3, why: 'signed-out' },
  { network: 'unknown', failures: 1, why: 'refused' },
  { network: 'unknown', failures: 9, why: 'refused' },
] as const)('a network that is "$network" and $failures failures mean "$why"', ({ network, failures, why }) => {
  expect(diagnosis(network, failures)).toBe(why);
});

describe('trouble', () => {
  test('is explained once the network has answered, and forgotten after a success', async () => {
    const trouble = new Trouble();
    const told = vi.fn<() => void>();
    const explained = trouble.explain(Promise.resolve('silent'), 1, told);
    expect([trouble.why, told.mock.calls.length]).toEqual(['refused', 0]);
    await explained;
    expect([trouble.why, told.mock.calls.length]).toEqual(['offline', 1]);
    trouble.over();
    expect(trouble.why).toBe('refused');
  });

  test('is not explained by what is heard after the next saving has ended', async () => {
    const trouble = new Trouble();
    const told = vi.fn<() => void>();
    const first = trouble.explain(Promise.resolve('silent'), 1, told);
    const second = trouble.explain(Promise.resolve('sign-in'), 2, told);
    await Promise.all([first, second]);
    expect([trouble.why, told.mock.calls.length]).toEqual(['signed-out', 1]);
    const third = trouble.explain(Promise.resolve('silent'), 1, told);
    trouble.over();
    await third;
    expect([trouble.why, told.mock.calls.length]).toEqual(['refused', 1]);
  });
});
