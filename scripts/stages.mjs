// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, makePackages, toolPath } from './build.mjs';
import { fromReport, one, sum } from './counts.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Stage One part of `npm test`.
 * @property {string} title
 * @property {string[]} [after] Titles of stages without which it makes no sense.
 * @property {() => Promise<{ counts: import('./counts.mjs').Counts, output: string }>} work Never rejects.
 */

/**
 * Everything that `npm test` looks at, in order.
 * @param {import('./build.mjs').Workshop} workshop
 * @param {string | Stop} browser Path of the browser to test with, or why there is none.
 * @returns {Stage[]}
 */
export function stages(workshop, browser) {
  const { root, node } = workshop;
  const tool = (/** @type {string} */ name, /** @type {string[]} */ ...args) => run(node, [toolPath(root, name), ...args], { cwd: root });
  return [
    // Each of these keeps one processor busy at most.
    {
      title: 'Types, lint and format',
      work: () => together(check(tool('astro', 'check')), check(tool('oxlint', '.')), check(tool('prettier', '--check', '.'))),
    },
    { title: 'Unit, contract and content tests', work: () => vitest(workshop, 'unit', 'contract', 'content') },
    { title: 'Website', work: () => attempt(() => buildSite(workshop)) },
    { title: 'LMS package', after: ['Website'], work: () => attempt(() => makePackages(workshop)) },
    { title: 'Build tests', after: ['Website', 'LMS package'], work: () => vitest(workshop, 'build') },
    { title: 'Browser tests', after: ['Website', 'LMS package'], work: () => playwright(workshop, browser) },
    // On its own, so that the clock counts nothing else.
    { title: 'Speed tests', after: ['Website'], work: () => playwright(workshop, browser, 'playwright.speed.config.ts') },
  ];
}

/** @param {Promise<import('./run.mjs').Ran>} running */
async function check(running) {
  const { code, output } = await running;
  return { counts: one(code), output };
}

/**
 * Several parts as one.
 * @param {ReturnType<Stage['work']>[]} parts
 */
async function together(...parts) {
  const done = await Promise.all(parts);
  return {
    counts: sum(done.map(({ counts }) => counts)),
    output: done
      .filter(({ counts }) => counts.failed > 0)
      .map(({ output }) => output)
      .join('\n'),
  };
}

/** @param {() => Promise<string | void>} work */
async function attempt(work) {
  try {
    return { counts: one(0), output: (await work()) ?? '' };
  } catch (error) {
    return { counts: one(1), output: error instanceof Error ? error.message : String(error) };
  }
}

/** An empty place for a test runner's report. */
function reportFile(/** @type {string} */ root, /** @type {string} */ name) {
  const folder = join(root, '.cache', 'reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * @param {import('./build.mjs').Workshop} workshop
 * @param {string[]} projects
 */
async function vitest({ root, node }, ...projects) {
  const report = reportFile(root, projects.join('-'));
  const args = ['run', ...projects.flatMap((name) => ['--project', name]), '--reporter=default', '--reporter=json'];
  const { code, output } = await run(node, [toolPath(root, 'vitest'), ...args, `--outputFile.json=${report}`], { cwd: root });
  return { counts: fromReport(report, code), output };
}

/**
 * @param {import('./build.mjs').Workshop} workshop
 * @param {string | Stop} browser
 * @param {string} config File name.
 */
async function playwright({ root, node }, browser, config = 'playwright.config.ts') {
  if (browser instanceof Stop) return { counts: one(1), output: browser.message };
  const report = reportFile(root, config);
  const { code, output } = await run(
    node,
    [toolPath(root, '@playwright/test', 'playwright'), 'test', `--config=${config}`, '--reporter=list,json'],
    {
      cwd: root,
      env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  );
  return { counts: fromReport(report, code), output };
}
