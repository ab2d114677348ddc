import { expect, test } from 'vitest';
import { inTime } from '../../../src/tracking/in-time.ts';
import { FakeClock } from '../../helpers/lms/fake-clock.ts';

test('what comes in time is passed on, and nothing waits after it', async () => {
  const clock = new FakeClock();
  expect(await inTime(Promise.resolve('here'), 1_000, clock)).toBe('here');
  expect(clock.waiting).toBe(0);
});

test('what does not come in time is undefined, whatever comes later', async () => {
  const clock = new FakeClock();
  let resolve = (_value: string) => undefined as void;
  const waited = inTime(new Promise<string>((done) => (resolve = done)), 1_000, clock);
  await clock.advance(1_000);
  resolve('late');
  expect(await waited).toBeUndefined();
});
