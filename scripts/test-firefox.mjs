// @ts-check
import { fileURLToPath } from 'node:url';
import { thisMachine } from './browser.mjs';
import { buildSite, isBuilt, makePackages, toolPath } from './build.mjs';
import { findFirefox } from './find-firefox.mjs';
import { run } from './run.mjs';
import { setUp } from './set-up.mjs';
import { command } from './stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run test:firefox`: the browser tests once more, in Firefox. What follows `--` is handed to Playwright. */
await command(async () => {
  const workshop = { root, node: await setUp(root) };
  const firefox = await findFirefox(thisMachine(workshop));
  if (!isBuilt(root)) {
    await buildSite(workshop);
    await makePackages(workshop);
  }
  const playwright = [toolPath(root, '@playwright/test', 'playwright'), 'test', '--config=playwright.firefox.config.ts'];
  const { code } = await run(workshop.node, [...playwright, ...process.argv.slice(2)], {
    cwd: root,
    env: { FIREFOX: firefox },
    show: true,
  });
  process.exitCode = code;
});
