import { cpus, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';

/** On what was measured. Figures in milliseconds of another machine are not to be held against these. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGb: number;
  node: string;
  browser: string;
  day: string;
}

/** This machine, with the browser that is measured in, today. */
export function machineOf(browser: Browser): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    browser: `Chromium ${browser.version()}`,
    day: new Date().toISOString().slice(0, 10),
  };
}
