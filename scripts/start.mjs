// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringUpToDate, packageNames } from './build.mjs';
import { listen, staticServer } from './serve.mjs';
import { setUp } from './set-up.mjs';
import { command } from './stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm start`: sets up what is missing, builds what changed, serves it and says where. */
await command(async (serving) => {
  const workshop = { root, node: await setUp(root) };
  await bringUpToDate(workshop);
  const { port } = await listen(staticServer({ folders: [join(root, 'dist'), join(root, 'packages')], lost: '404.html' }), 4321);
  serving();
  const site = `http://localhost:${port}`;
  const lines = [
    ['Course', `${site}/`],
    ['Package builder', `${site}/package-builder.html`],
    ['Preview LMS', `${site}/preview-lms.html`],
    ...packageNames(root).map((name) => ['LMS package', `${site}/${name}`]),
  ];
  console.log(`\n${lines.map(([what, where]) => `${what?.padEnd(17)}${where}`).join('\n')}\n\nPress Ctrl-C to stop.`);
});
