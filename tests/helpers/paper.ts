import type { Page } from '@playwright/test';

/** How many sheets of Letter paper the page takes when it is printed, as its own print styles lay it out. */
export async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** How the page prints by its own choice of paper: sheets, and the size of the first in points. */
export async function printed(page: Page): Promise<{ sheets: number; width: number; height: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  return { sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
