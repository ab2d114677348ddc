import { edition } from '../helpers/course.ts';
import { test } from './webkit.ts';

test('the package builder makes a zip and says that it is there', async ({ web, site }) => {
  const { strings } = await edition();
  await web.goto(`${site.url}package-builder.html`);
  await web.see('[data-island="Builder"][data-ready]');
  await web.click('button', strings.builder.download);
  await web.see('.facts dd', '-scorm12.zip');
});
