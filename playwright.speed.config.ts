import { defineConfig } from '@playwright/test';
import common from './playwright.config.ts';

/** What has to be there in so many milliseconds: one test at a time, with nothing beside it that the clock would count too. */
export default defineConfig({ ...common, testDir: 'tests/speed', workers: 1, fullyParallel: false });
