// @ts-check
import { bringUpToDate, toolPath } from './build.mjs';
import { run } from './run.mjs';

/**
 * Runs the browser tests of a Playwright config, on a website that is up to date. What follows `--` on the command line is
 * handed to Playwright. The exit code is that of the tests.
 * @param {import('./build.mjs').Workshop} workshop
 * @param {string} config File name.
 * @param {Record<string, string>} [env] Added to the environment.
 */
export async function browserTests(workshop, config, env = {}) {
  await bringUpToDate(workshop);
  const { root, node } = workshop;
  const playwright = [toolPath(root, '@playwright/test', 'playwright'), 'test', `--config=${config}`, ...process.argv.slice(2)];
  const { code } = await run(node, playwright, { cwd: root, env, show: true });
  process.exitCode = code;
}
