import { expect, type Frame, type Page } from '@playwright/test';

/** Parts of a page that its browser may leave out of the layout while they are out of sight, by tag and class. */
export const leftOut = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((part) => getComputedStyle(part).contentVisibility === 'auto')
      .map((part) => `${part.localName}.${part.className}`),
  );

/** Waits until all of the page is laid out, as what is measured in it needs. */
export async function expectLaidOut(page: Page | Frame): Promise<void> {
  await expect.poll(() => leftOut(page), 'parts of the page that are not laid out yet').toEqual([]);
}
