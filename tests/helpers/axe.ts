import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expectLaidOut } from './laid-out.ts';

interface Look {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
  rules: RunOptions;
}

/** Rules on color alone. The second is text at 7 to 1 (AAA), which nothing passes that fails at 4.5 to 1. */
const COLOR_RULES = ['link-in-text-block', 'color-contrast-enhanced'];

/** What of it stands in `COLOR_RULES` more strictly. */
const OFF = { 'color-contrast': { enabled: false } };

/** Targets of 24 pixels (WCAG 2.2): axe leaves it out by itself. */
const ALSO = { 'target-size': { enabled: true } };

const ALL_RULES: RunOptions = { resultTypes: ['violations'], rules: { ...OFF, ...ALSO, 'color-contrast-enhanced': { enabled: true } } };

/** For another color scheme at a width that was looked at with all rules: nothing but colors is different. */
const COLORS: RunOptions = { resultTypes: ['violations'], runOnly: COLOR_RULES };

/** With forced colors axe reads the colors of the style sheet, not those that the browser puts in their place. */
const WITHOUT_COLORS: RunOptions = { resultTypes: ['violations'], rules: { ...OFF, ...ALSO, 'link-in-text-block': { enabled: false } } };

/** The ways every page and state is looked at. The last is how a page is left. */
const LOOKS: readonly Look[] = [
  { name: 'light at 390', width: 390, height: 844, colorScheme: 'light', rules: ALL_RULES },
  { name: 'dark at 390', width: 390, height: 844, colorScheme: 'dark', rules: COLORS },
  { name: 'forced colors at 390', width: 390, height: 844, colorScheme: 'dark', forcedColors: 'active', rules: WITHOUT_COLORS },
  { name: 'light at 320', width: 320, height: 640, colorScheme: 'light', rules: ALL_RULES },
  { name: 'dark at 1280', width: 1280, height: 900, colorScheme: 'dark', rules: COLORS },
  { name: 'light at 1280', width: 1280, height: 900, colorScheme: 'light', rules: ALL_RULES },
];

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Ends what moves, and leaves alone what only waits for its time: the line that comes when a script does not. */
function bringToEnd(): void {
  for (const animation of document.getAnimations())
    if (animation.playState === 'running' && (animation.effect?.getComputedTiming().delay ?? 0) < 1_000) animation.finish();
}

/** Expects that axe finds nothing on the page as it stands, however it is looked at. */
export async function expectNoBarriers(page: Page, state: string): Promise<void> {
  for (const { name, width, height, colorScheme, forcedColors, rules } of LOOKS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none' });
    expect(await barriers(page, rules), `${state}, ${name}`).toEqual([]);
  }
}

/** The same for the one look at which the page is shown. */
export async function expectNoBarriersAsShown(page: Page, state: string): Promise<void> {
  expect(await barriers(page, ALL_RULES), state).toEqual([]);
}

/**
 * Axe runs in the page and is asked for what it holds against it only. Its own driver for Playwright loads it anew and collects
 * every passed node for each look, which takes five to ten times as long.
 */
async function barriers(page: Page, rules: RunOptions): Promise<string[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
    // Colors are measured as they stand, so what fades in has to have come.
    await frame.evaluate(bringToEnd);
    await expectLaidOut(frame);
  }
  const { violations } = await page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    // A link that lies half under the bar at this moment is no small target: it is scrolled to before it is pressed.
    const top = scrollY;
    scrollTo({ top: 0, behavior: 'instant' });
    const results = await axe.run(options);
    scrollTo({ top, behavior: 'instant' });
    return results;
  }, rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
