import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../../bench/build-site.ts';
import { copyContent } from '../helpers/content-folder.ts';

it('a mistake in the content stops the build itself, with its sentence', async () => {
  const content = await copyContent();
  await content.replace('lessons/en/intervention/first-24-hours.mdx', /<Cite id="[^"]+"/, '<Cite id="no-such-source"');
  const { code, output } = await buildSite(content.root, join(content.root, '..', 'dist'));
  await content.dispose();
  expect(code).not.toBe(0);
  expect(output).toContain(
    'content/lessons/en/intervention/first-24-hours.mdx names the source "no-such-source", which is not in content/sources.yaml. Correct the id or add the source.',
  );
});
