import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fromReport, inWords, one, sum } from '../../../scripts/counts.mjs';
import { step } from '../../../scripts/progress.mjs';
import { run } from '../../../scripts/run.mjs';
import { runStages } from '../../../scripts/run-stages.mjs';
import type { Stage } from '../../../scripts/stages.mjs';
import { folder } from '../../helpers/folder.ts';

/** Collects what would be printed. */
function paper() {
  let printed = '';
  return { write: (text: string) => Boolean((printed += text)), read: () => printed };
}

const stage = (title: string, counts: [passed: number, failed: number], more: Partial<Stage> = {}): Stage => ({
  title,
  work: async () => ({ counts: { passed: counts[0], failed: counts[1], skipped: 0 }, output: `what ${title} printed` }),
  ...more,
});

it('adds up in one plain line and names the skipped only where there are any', () => {
  expect(inWords(sum([one(0), one(1), { passed: 10, failed: 0, skipped: 0 }]))).toBe('11 passed, 1 failed');
  expect(inWords({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});

it('reads what Vitest and Playwright count', () => {
  const root = folder({
    'vitest.json': '{"numPassedTests":5,"numFailedTests":1,"numPendingTests":2,"numTodoTests":1}',
    'playwright.json': '{"stats":{"expected":4,"flaky":1,"unexpected":2,"skipped":3}}',
  });
  expect(fromReport(join(root, 'vitest.json'), 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  expect(fromReport(join(root, 'playwright.json'), 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

it('counts a failure when a run failed without a failed test, or left no report', () => {
  const root = folder({ 'vitest.json': '{"numPassedTests":5,"numFailedTests":0,"numPendingTests":0,"numTodoTests":0}' });
  expect(fromReport(join(root, 'vitest.json'), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(fromReport(join(root, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('goes on after a failure and prints what the failed stage printed', async () => {
  const out = paper();
  const counts = await runStages([stage('Types', [0, 1]), stage('Units', [7, 0])], out);
  expect(counts).toEqual({ passed: 7, failed: 1, skipped: 0 });
  expect(out.read()).toMatch(/Types: 0 passed, 1 failed \(0 s\)\n\nwhat Types printed\n/);
  expect(out.read()).toContain('Units: 7 passed, 0 failed');
  expect(out.read()).not.toContain('what Units printed');
});

it('skips a stage that needs one that failed or was skipped, and says so', async () => {
  const out = paper();
  const all = [
    stage('Website', [0, 1]),
    stage('Package', [1, 0], { after: ['Website'] }),
    stage('Browser', [9, 0], { after: ['Package'] }),
  ];
  expect(await runStages(all, out)).toEqual({ passed: 0, failed: 1, skipped: 2 });
  expect(out.read()).toContain('Package: skipped, because "Website" failed');
});

it('a step says that it failed and passes the failure on', async () => {
  const out = paper();
  const failing = step('Building', () => Promise.reject(new Error('no')), out);
  await expect(failing).rejects.toThrow('no');
  expect(out.read()).toBe('Building …\nBuilding: failed (0 s)\n');
});

it('running a program gives its output and exit code, also when there is no such program', async () => {
  expect(await run(process.execPath, ['-e', 'console.log("out"); process.exitCode = 3'])).toEqual({ code: 3, output: 'out\n' });
  expect((await run('no-such-program-here', [])).code).toBe(1);
});

it('a character of several bytes stays whole, however the output comes in', async () => {
  // The two bytes of "é" and the four of "😀", one at a time.
  const program = `const bytes = Buffer.from('é😀');
    const next = (at) => at < bytes.length && process.stdout.write(bytes.subarray(at, at + 1), () => setTimeout(next, 20, at + 1));
    next(0);`;
  expect(await run(process.execPath, ['-e', program])).toEqual({ code: 0, output: 'é😀' });
});

it('a program that takes too long is ended', async () => {
  expect((await run(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { seconds: 0.2 })).code).toBe(1);
});
