import { edition } from '../helpers/course.ts';
import { wrongLetters } from '../helpers/play.ts';
import { give, questionShown } from './answer.ts';
import { expect, test } from './webkit.ts';

test('checks of a lesson are answered with the pointer, and what was done is kept when the page is loaded again', async ({ web, site }) => {
  const course = await edition();
  const { lessons, strings } = course;
  const [lesson] = lessons;
  await web.goto(`${site.url}${lesson!.id}.html`);
  for (const id of lesson!.checks) {
    const form = `form[data-item="${id}"]`;
    const question = await questionShown(web, form, course);
    await give(web, form, question, wrongLetters(question));
    await web.click(`${form} button`, strings.check.submit);
    await web.until(`the focus on what ${id} was worth`, () => document.activeElement?.matches('.check__result'));
  }
  await web.reload();
  await web.goto(`${site.url}index.html`);
  await web.see('.step--done');
  expect(await web.run(() => document.querySelectorAll('.step--done').length)).toBe(1);
});
