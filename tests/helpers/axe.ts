import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Expects that axe finds nothing on the page as it stands: A, AA, 2.2 AA and best practice. */
export async function expectNoBarriers(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, state).toEqual([]);
}

/** The ways every page is looked at. */
export const looks = [
  { name: 'light at 1280', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'dark at 1280', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'light at 390', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'dark at 390', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;
