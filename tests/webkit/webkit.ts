import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { startDriver, type Driver } from './start-driver.ts';
import { watchedPages } from './watched.ts';
import { WebDriver } from './web-driver.ts';

interface OfTheWorker {
  driver: Driver;
  watched: string;
}

/** A test in WebKit: `web` is a window of its own, with nothing kept from another test, `site` the website. */
export const test = base.extend<{ web: WebDriver; site: Site }, OfTheWorker>({
  driver: [
    async ({}, use) => {
      const driver = await startDriver();
      await use(driver);
      driver.stop();
    },
    { scope: 'worker' },
  ],
  watched: [
    async ({}, use) => {
      const folder = await watchedPages();
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: async ({ watched }, use) => {
    const site = await serve([watched, dist], '/some course/');
    await use(site);
    await site.close();
  },
  web: async ({ driver }, use) => {
    const web = await WebDriver.open(driver.url);
    await use(web);
    await web.close();
  },
});

export { expect } from '@playwright/test';
