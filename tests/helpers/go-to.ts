import { expect, type FrameLocator } from '@playwright/test';

/** Leads a course in a frame to a page of it, as a link would, and does not wait: the page may never come. */
export async function lead(course: FrameLocator, page: string): Promise<void> {
  await course.locator('body').evaluate((_body, id) => void (location.href = `${id}.html`), page);
}

/** The same, and waits until the page is there and takes clicks: what is clicked before belongs to the page that goes. */
export async function goTo(course: FrameLocator, page: string): Promise<void> {
  await lead(course, page);
  await course.locator(`html[data-page="${page}"]`).waitFor();
  await expect(course.locator('[data-island]:not([data-ready])')).toHaveCount(0);
}
