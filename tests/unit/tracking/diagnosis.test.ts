import { expect, test } from 'vitest';
import { diagnosis } from '../../../src/tracking/diagnosis.ts';

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
