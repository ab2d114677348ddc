import { chromium, type Browser } from '@playwright/test';
import { findBrowser, thisMachine } from '../scripts/browser.mjs';

/** The browser that the tests run in, with nothing of its own going on beside the course. */
export async function openBrowser(root: string): Promise<Browser> {
  const executablePath = await findBrowser(thisMachine({ root, node: process.execPath }));
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
