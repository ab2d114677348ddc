import type { Page } from '@playwright/test';

/** From now on no file chosen in the page can be read, as when it was moved or locked since, or is a folder. */
export async function makeFilesUnreadable(page: Page): Promise<void> {
  await page.evaluate(() => {
    const fail = () => Promise.reject(new DOMException('It was moved.', 'NotFoundError'));
    Object.assign(Blob.prototype, { arrayBuffer: fail, text: fail });
  });
}

/** The file, which cannot be read any more. */
export function unreadable(file: File): File {
  const fail = () => Promise.reject(new DOMException('It was moved.', 'NotFoundError'));
  return Object.assign(file, { arrayBuffer: fail, text: fail });
}
