import { expect, type Page } from '@playwright/test';
import { questionOf } from '../../src/authoring/question.ts';
import type { PartsQuestion } from '../../src/course/assessment/question.ts';
import { edition } from './course.ts';
import type { Site } from './serve.ts';

/** Kinds of questions that are answered in parts. */
export const KINDS = ['sequence', 'sort', 'rewrite'] as const;

/** Opens the first lesson that asks in this way; gives the form, by its selector, and the question. Throws where no lesson does. */
export async function openActivity(
  page: Page,
  site: Site,
  kind: (typeof KINDS)[number],
): Promise<{ form: string; question: PartsQuestion }> {
  const { lessons, items, strings } = await edition();
  for (const { id, checks } of lessons)
    for (const item of items)
      if (item.type === kind && checks.includes(item.id)) {
        await page.goto(`${site.url}${id}.html`);
        await expect(page.locator('[data-island]:not([data-ready])')).toHaveCount(0);
        return { form: `form[data-item="${item.id}"]`, question: questionOf(item, strings.check) as PartsQuestion };
      }
  throw new Error(`No lesson has a ${kind}.`);
}
