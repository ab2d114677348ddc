import type { Page } from '@playwright/test';
import { edition } from './course.ts';

/** Opens a talk of the website and begins it. `site`: its address. */
export async function startTalk(page: Page, site: string, talk: string): Promise<void> {
  const { strings } = await edition();
  await page.goto(`${site}${talk}.html`);
  await page.getByRole('button', { name: strings.talk.start }).click();
}
