import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Rules = 'all' | 'all but colors' | 'colors';

interface Look {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
  /** Rules that could find here what they did not find in the looks before: colors differ by theme, layout by width. */
  rules: Rules;
}

/** The ways every page and state is looked at. The last is how a page is left. */
const LOOKS: readonly Look[] = [
  { name: 'light at 390', width: 390, height: 844, colorScheme: 'light', rules: 'all' },
  { name: 'dark at 390', width: 390, height: 844, colorScheme: 'dark', rules: 'colors' },
  { name: 'light at 320', width: 320, height: 640, colorScheme: 'light', rules: 'all but colors' },
  { name: 'forced colors at 390', width: 390, height: 844, colorScheme: 'dark', forcedColors: 'active', rules: 'all but colors' },
  { name: 'dark at 1280', width: 1280, height: 900, colorScheme: 'dark', rules: 'colors' },
  { name: 'light at 1280', width: 1280, height: 900, colorScheme: 'light', rules: 'all' },
];

/** The rules of axe that look at colors. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
const WITHOUT_COLORS = Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: false }]));

/** The size of targets, new in WCAG 2.2, is left out unless asked for. */
const TARGETS = { 'target-size': { enabled: true } };

/** Enough for a page whose kind and states are looked at in every way elsewhere: layout on a phone, colors of either theme. */
const MAIN_LOOKS: readonly Look[] = [
  { name: 'light at 390', width: 390, height: 844, colorScheme: 'light', rules: 'all' },
  { name: 'dark at 1280', width: 1280, height: 900, colorScheme: 'dark', rules: 'colors' },
];

/** Expects that axe finds nothing on the page as it stands, however it is looked at: A, AA, 2.2 AA and best practice. */
export async function expectNoBarriers(page: Page, state: string, which: 'every look' | 'main looks' = 'every look'): Promise<void> {
  for (const { name, width, height, colorScheme, forcedColors, rules } of which === 'every look' ? LOOKS : MAIN_LOOKS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none' });
    expect(await barriers(page, rules), `${state}, ${name}`).toEqual([]);
  }
}

/** The same for the one look at which the page is shown. */
export async function expectNoBarriersAsShown(page: Page, state: string): Promise<void> {
  expect(await barriers(page, 'all'), state).toEqual([]);
}

async function barriers(page: Page, rules: Rules): Promise<string[]> {
  // Colors are measured as they stand, so what fades in has to have come.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const axe = new AxeBuilder({ page });
  if (rules === 'colors') axe.withRules(COLOR_RULES);
  else axe.options({ rules: { ...TARGETS, ...(rules === 'all' ? {} : WITHOUT_COLORS) } });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
