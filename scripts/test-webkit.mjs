// @ts-check
import { fileURLToPath } from 'node:url';
import { browserTests } from './browser-tests.mjs';
import { setUp } from './set-up.mjs';
import { command } from './stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run test:webkit`: what matters most, in WebKitGTK. What follows `--` is handed to Playwright. */
await command(async () => browserTests({ root, node: await setUp(root) }, 'playwright.webkit.config.ts'));
