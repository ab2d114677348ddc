import type { Page } from '@playwright/test';

/** Waits for what a page does once it has drawn a change, such as beginning to listen for keys: that comes after the next frame. */
export async function afterEffects(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
}
