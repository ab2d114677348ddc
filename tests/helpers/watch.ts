import type { Page } from '@playwright/test';

/** What went wrong in a page while a test looked. */
export interface Watch {
  /** Errors of scripts and of the console. */
  errors: string[];
  /** Requests to any other place than the site. */
  elsewhere: string[];
}

/** Watches a page from now on. `home` is how the addresses of the site begin. */
export function watch(page: Page, home: string): Watch {
  const seen: Watch = { errors: [], elsewhere: [] };
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:') && !url.startsWith('blob:')) seen.elsewhere.push(url);
  });
  return seen;
}
