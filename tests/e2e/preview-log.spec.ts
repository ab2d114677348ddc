import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { dist } from '../helpers/course.ts';
import { course, goOn, lookAway, openPreview } from '../helpers/preview-play.ts';
import { serve, type Site } from '../helpers/serve.ts';
import { watch } from '../helpers/watch.ts';

const { strings, lessons } = course;
const { preview } = strings;

let site: Site;
test.beforeAll(async () => {
  site = await serve(dist, '/lms content/');
});
test.afterAll(() => site.close());

test('the log is filtered, cleared and saved; a new learner begins with nothing', async ({ page }) => {
  test.setTimeout(60_000);
  const seen = watch(page, site.url);
  const lms = await openPreview(page, site);
  const shown = await lms.launch();
  await shown.locator('.resume__go').click();
  await expect(shown.locator('h1')).toHaveText(lessons[0]!.title);
  await lookAway(lms);
  const only = async (kind: 'reads' | 'writes' | 'saves') => {
    await page.getByRole('radio', { name: preview.log[kind] }).check();
    return [...new Set((await lms.calls()).map(({ call }) => call))];
  };
  expect(await only('reads')).toEqual(['LMSGetValue']);
  expect(await only('writes')).toEqual(['LMSSetValue']);
  expect(await only('saves')).toEqual(['LMSCommit']);
  await page.getByRole('radio', { name: preview.log.errors }).check();
  await expect(page.locator('.log__none')).toHaveText(preview.log.noneFound);
  await page.getByRole('radio', { name: preview.log.all }).check();
  await page.locator('#find').fill('LESSON_LOCATION');
  const found = await lms.calls();
  expect(found).not.toEqual([]);
  expect(found.filter(({ args }) => !args.includes('cmi.core.lesson_location'))).toEqual([]);
  // What can be read in a row can be found, and not only its codes.
  await page.getByRole('button', { name: preview.faults.slow.name }).click();
  await page.locator('#find').fill('BE SLOW: switched');
  await expect(page.locator('#calls [data-event="slow"]')).toHaveText(/Be slow: switched on/);
  await page.getByRole('button', { name: preview.faults.slow.name }).click();
  await page.locator('#find').fill('');

  // Some browsers read the file only after the click is over.
  await page.evaluate(() => Object.assign(URL, { revokeObjectURL: () => Object.assign(window, { isGone: true }) }));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: preview.log.export }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(await page.evaluate(() => 'isGone' in window)).toBe(false);
  expect(saved).toMatchObject({ standard: 'scorm12', course: course.course.title, values: { 'cmi.core.lesson_status': 'incomplete' } });
  expect(saved.log.filter((entry: { name?: string }) => entry.name !== undefined)).toHaveLength((await lms.calls()).length);
  expect(Date.parse(saved.log[0].at)).toBeGreaterThan(Date.now() - 60_000);

  await page.getByRole('button', { name: preview.log.clear }).click();
  await expect(page.locator('.log__none')).toHaveText(preview.log.none);
  await page.locator('#learner').fill('Okafor, Sam');
  await page.getByRole('button', { name: preview.newLearner }).click();
  await expect(page.locator('#learner')).toBeFocused();
  await expect(page.locator('#state')).toHaveText(preview.neverOpened);
  expect(await lms.value('cmi.suspend_data')).toBe('');
  await expect(lms.check('started')).toHaveAttribute('data-state', 'done');
  // Nothing of the new learner's log is missing, however long it grows.
  const before = saved.log.length;
  const again = await lms.launch();
  await again.locator('.resume__go').click();
  await expect(again.locator('h1')).toHaveText(lessons[0]!.title);
  await lookAway(lms);
  await expect(page.locator('#calls tbody tr:not(:first-child)').first()).toBeVisible();
  for (let lesson = 1; (await lms.calls()).length <= before; lesson += 1) await goOn(lms, lesson);
  expect((await lms.calls())[0]?.call).toBe('LMSInitialize');
  // The course of the website finds all its files, though it is played out of a folder that does not exist.
  expect(site.missing).toEqual([]);
  expect(seen).toEqual({ errors: [], elsewhere: [] });
});
