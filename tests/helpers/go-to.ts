import { expect, type FrameLocator } from '@playwright/test';

/** Leads a course in a frame to a page of it, as a link would, and does not wait: the page may never come. */
export async function lead(course: FrameLocator, page: string): Promise<void> {
  // From a page of the course only: the launch page soon puts its first page in place of the empty document a frame begins with.
  await course.locator('html[data-page]').evaluate((html, id) => {
    html.setAttribute('data-left', '');
    location.href = `${id}.html`;
  }, page);
}

/** The same, and waits until the page is there and takes clicks: what is clicked before belongs to the page that goes. */
export async function goTo(course: FrameLocator, page: string): Promise<void> {
  await lead(course, page);
  // Where the page is the one that was shown before, the old document has to go first.
  await course.locator(`html[data-page="${page}"][data-started]:not([data-left])`).waitFor();
  await expect(course.locator('[data-island]:not([data-ready])')).toHaveCount(0);
}
