import { defineConfig } from '@playwright/test';
import common from './playwright.config.ts';

/** What is held to milliseconds, or to bytes of memory: one test at a time, with nothing beside it that the clock would count too. */
export default defineConfig({ ...common, testDir: 'tests/speed', workers: 1, fullyParallel: false });
