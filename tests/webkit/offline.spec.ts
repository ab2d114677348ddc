import { edition } from '../helpers/course.ts';
import { test } from './webkit.ts';

test('after one visit the job aids open without a network', async ({ web, site }) => {
  const aids = (await edition()).prose.filter(({ kind }) => kind === 'aid');
  await web.goto(`${site.url}index.html`);
  await web.until('the service worker', () => navigator.serviceWorker.controller ?? navigator.serviceWorker.ready.then(() => true));
  await web.until('the pages that are kept', async () => (await caches.keys()).length === 1);
  await site.close();
  for (const id of ['child-missing', 'toolkit', ...aids.map((aid) => aid.id)]) {
    await web.goto(`${site.url}${id}.html`);
    await web.see('h1');
  }
});
