import { outlineOf } from '../../src/authoring/launch-data.ts';
import { correctLetters } from '../../src/course/assessment/answer.ts';
import { encode } from '../../src/course/record/codec.ts';
import { emptyRecord } from '../../src/course/record/record.ts';
import { ownName } from '../../src/page/own-name.ts';
import { edition } from '../helpers/course.ts';
import { give, questionShown } from './answer.ts';
import { test } from './webkit.ts';

const COURSE = ['#course-place iframe', 'iframe'] as const;

test('the final check is passed in the preview LMS, which then has the certificate', async ({ web, site }) => {
  test.setTimeout(240_000);
  const course = await edition();
  const { strings } = course;
  const outline = outlineOf(course);
  const almost = encode({
    ...emptyRecord,
    seed: 7,
    lessons: outline.lessons.map(({ slot }) => slot).sort((a, b) => a - b),
    checks: Object.fromEntries(outline.lessons.flatMap(({ checks }) => checks.map((slot) => [slot, 'right' as const]))),
    talks: Object.fromEntries(outline.talks.map((slot) => [slot, { runs: [], endings: ['a'], debriefed: true }])),
  });
  await web.goto(`${site.url}preview-lms.html`);
  await web.run(
    (saved, name) =>
      localStorage.setItem(
        name,
        JSON.stringify({
          learner: { number: 1, name: 'Okafor, Sam' },
          launches: 1,
          values: { 'cmi.suspend_data': saved, 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' },
        }),
      ),
    almost,
    ownName('preview-lms', site.url),
  );
  await web.reload();
  await web.see('#preview[data-ready]');
  await web.click('button', strings.preview.launch);

  await web.frame(...COURSE);
  await web.see('h1');
  await web.run(() => void (location.href = 'final-check.html'));
  await web.until('the final check', () => document.documentElement.dataset['page'] === 'final-check');
  await web.click('button', strings.finalCheck.start);
  for (let number = 1; number <= course.course.finalCheck.draw; number++) {
    const question = await questionShown(web, '.final__question', course);
    await give(web, '.final__question', question, correctLetters(question));
    await web.click('button', strings.finalCheck.answer);
    await web.see('.check__result');
    await web.click('.check__actions button');
  }
  await web.see('.final__result');

  await web.frame();
  await web.see('[data-check="passed"][data-state="done"]');
  await web.frame(...COURSE);
  await web.run(() => void (location.href = 'certificate.html'));
  await web.see('.sheet', 'Sam Okafor');
  await web.frame();
  await web.see('[data-check="certificate"][data-state="done"]');
  await web.see('[data-element="cmi.core.lesson_status"]', 'passed');
});

test('when a page cannot be loaded, the one before stays, and the link works once the network does', async ({ web, site }) => {
  const [lesson] = (await edition()).lessons;
  await web.goto(`${site.url}launch.html`);
  // From the launch page: the driver loses a frame whose page did not come.
  const follow = () => web.run(() => document.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>('.resume__go')?.click());
  await web.until('the home page', () => Boolean(document.querySelector('iframe')?.contentDocument?.querySelector('.resume__go')));
  site.fail(`${lesson!.id}.html`);
  await follow();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  site.fail();
  await follow();
  await web.until(
    'the lesson',
    (title) => document.querySelector('iframe')?.contentDocument?.querySelector('h1')?.textContent === title,
    lesson!.title,
  );
});
