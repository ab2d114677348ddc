import { rm } from 'node:fs/promises';
import { expect, test, type FrameLocator } from '@playwright/test';
import { listen, staticServer } from '../../scripts/serve.mjs';
import { outlineOf } from '../../src/authoring/launch-data.ts';
import { encode } from '../../src/course/record/codec.ts';
import { nearlyDone } from '../../src/preview/nearly-done.ts';
import { activate } from '../helpers/activate.ts';
import { dist, unzippedPackage } from '../helpers/course.ts';
import { goTo } from '../helpers/go-to.ts';
import { Cmi5Http } from '../helpers/lms/cmi5-http.ts';
import { answerFinalCheck } from '../helpers/play.ts';
import { course, openPreview, ownPackage, ready } from '../helpers/preview-play.ts';
import { serve } from '../helpers/serve.ts';

const { strings } = course;

/** The last step of somebody who has done all else: passes the final check, sees the certificate, and leaves by the button for it. */
async function passAndLeave(shown: FrameLocator): Promise<void> {
  await shown.getByRole('button', { name: strings.finalCheck.start }).click();
  await answerFinalCheck(shown, course, true);
  await shown.getByRole('link', { name: strings.finalCheck.toFinish }).click();
  await expect(shown.locator('.finish-status__confirmed')).toContainText('100');
  await expect(shown.locator('.receipt__line--answer dd')).toContainText(strings.receipt.answered.replace('{time}', ''));
  await goTo(shown, 'certificate');
  await expect(shown.locator('.sheet')).toContainText('100%');
  await goTo(shown, 'finish');
  await activate(shown.getByRole('button', { name: strings.finishStatus.leave, exact: true }));
}

test('a package in SCORM 2004 is passed, shows the certificate and is closed by its own button, without a refused call', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const site = await serve(dist, '/lms content/');
  const { name, zip } = ownPackage('scorm2004');
  const lms = await openPreview(page, site);
  await lms.choose(name, zip);
  await ready(page, name);
  await page.getByRole('button', { name: strings.preview.nearlyDone }).click();
  await passAndLeave(await lms.launch());
  await expect(lms.opened().locator('#closed')).toHaveText(strings.launch.closed);
  expect(await lms.value('cmi.completion_status')).toBe('completed');
  expect(await lms.value('cmi.success_status')).toBe('passed');
  expect(await lms.value('cmi.score.scaled')).toBe('1');
  expect(await lms.value('cmi.progress_measure')).toBe('1');
  const calls = await lms.calls();
  // Nothing but a value that nobody has set yet may be answered with an error.
  expect(calls.filter(({ answer, error }) => answer.startsWith('false') || !/^(0|403)\b/.test(error))).toEqual([]);
  const wayOut = calls.findIndex(({ call, args }) => call === 'SetValue' && args.includes('adl.nav.request'));
  expect(calls[wayOut]?.args).toContain('exitAll');
  expect(calls.slice(wayOut).map(({ call }) => call)).toContain('Terminate');
  expect(calls.filter(({ call }) => call === 'Initialize')).toHaveLength(1);
  expect(calls.filter(({ call }) => call === 'Terminate')).toHaveLength(1);
  await site.close();
});

test('a package in cmi5 is passed, shows the certificate and leads back to the LMS, against no rule', async ({ page }) => {
  test.setTimeout(90_000);
  const folder = await unzippedPackage('cmi5');
  const prefix = '/content/course 42/';
  const served = await listen(staticServer({ folders: [folder], prefix }), 0);
  const lms = new Cmi5Http();
  await lms.start();
  lms.putDocument(JSON.stringify({ record: encode(nearlyDone(outlineOf(course), 'everything')) }));
  await page.goto(lms.launchUrl(`http://127.0.0.1:${served.port}${encodeURI(prefix)}launch.html`));
  await passAndLeave(page.frameLocator('#course'));
  await expect(page).toHaveURL(/\/back$/);
  expect(lms.violations).toEqual([]);
  for (const verb of ['initialized', 'completed', 'passed', 'terminated']) expect(lms.own(verb), verb).toHaveLength(1);
  expect(lms.own('failed')).toEqual([]);
  expect(lms.own('passed')[0]?.result).toMatchObject({ success: true, score: { scaled: 1 } });
  expect(lms.verbs().filter((verb) => verb === 'answered')).toHaveLength(course.course.finalCheck.draw);
  expect(lms.verbs()[0]).toBe('initialized');
  expect(lms.verbs().at(-1)).toBe('terminated');
  await lms.stop();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});
