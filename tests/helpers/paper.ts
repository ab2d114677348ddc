import type { Page } from '@playwright/test';

/** A link to this address and a name marks a place: of all that a sheet holds, its links are what a PDF tells in plain letters. */
export const MARK = 'https://mark.test/';

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

/** The names of the marks on each sheet of the page, as it prints by its own choice of paper. */
export async function marksBySheet(page: Page): Promise<string[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const objects = new Map([...pdf.matchAll(/\n(\d+) 0 obj\s([\s\S]*?)\sendobj/g)].map(([, id, body]) => [id!, body!] as const));
  const sheetObjects = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  return sheetObjects.map((sheet) => {
    const [, links = ''] = /\/Annots\s*\[([^\]]*)\]/.exec(sheet) ?? [];
    const marks = [...links.matchAll(/(\d+) 0 R/g)].flatMap(([, id]) => objects.get(id!)?.split(MARK)[1]?.split(')')[0] ?? []);
    return [...new Set(marks)];
  });
}
