import { defineConfig } from '@playwright/test';
import { findBrowser, thisMachine } from './scripts/browser.mjs';

/** `npm test` hands the browser over in CHROMIUM; run on its own, Playwright looks for one the same way. */
const browser = await findBrowser(thisMachine({ root: import.meta.dirname, node: process.execPath }));

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  workers: 2,
  // The first test of a worker reads and checks the whole content before its page opens.
  timeout: 90_000,
  // What has to come comes in this time, in milliseconds, on a machine that is busy with other things too.
  expect: { timeout: 10_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // What cannot be pressed fails in this time, in milliseconds, and not with the whole test, which may have minutes.
    actionTimeout: 30_000,
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      // The course needs nothing from the browser's own services, and a test machine may be offline or run as root.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Without windows Chromium would round the width of letters, and lines would break in other places.
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
