import { defineConfig } from '@playwright/test';
import common from './playwright.config.ts';

/** What matters most, in WebKitGTK, the relative of Safari that Debian has. Playwright only runs the tests; it does not drive the browser. */
export default defineConfig({ ...common, testDir: 'tests/webkit', workers: 1 });
