import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import common from './playwright.config.ts';
import { thisMachine } from './scripts/browser.mjs';
import { findFirefox } from './scripts/find-firefox.mjs';
import { leftOut } from './tests/firefox/left-out.ts';

const firefox = await findFirefox(thisMachine({ root: import.meta.dirname, node: process.execPath }));

/**
 * The browser tests in a Firefox as everybody has it, which Playwright drives by WebDriver BiDi. It is about three times as slow
 * as Chromium, and two at a time get into each other's way.
 */
export default defineConfig({
  ...common,
  workers: 1,
  grepInvert: leftOut,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: join(import.meta.dirname, 'tests', 'firefox', 'start-firefox.mjs'),
      firefoxUserPrefs: {
        // The list of downloads would open and take the focus from the page.
        'browser.download.alwaysOpenPanel': false,
        // Windows as wide as phones are laid out as on phones, whose scrollbars lie over the page. Chromium's do without a screen.
        'ui.useOverlayScrollbars': 1,
      },
      // The translator sets preferences, which a page may not.
      args: ['--remote-allow-system-access'],
      env: { ...process.env, FIREFOX: firefox },
    },
  },
});
