// @ts-check
import { fileURLToPath } from 'node:url';
import { browserTests } from './browser-tests.mjs';
import { thisMachine } from './browser.mjs';
import { findFirefox } from './find-firefox.mjs';
import { setUp } from './set-up.mjs';
import { command } from './stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run test:firefox`: the browser tests once more, in Firefox. What follows `--` is handed to Playwright. */
await command(async () => {
  const workshop = { root, node: await setUp(root) };
  const firefox = await findFirefox(thisMachine(workshop));
  await browserTests(workshop, 'playwright.firefox.config.ts', { FIREFOX: firefox });
});
