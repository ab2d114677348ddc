import type { Page } from '@playwright/test';

/** How many sheets of Letter paper the page takes when it is printed, as its own print styles lay it out. */
export async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
