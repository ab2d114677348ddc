import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LEFT_OUT } from '../../firefox/left-out.ts';

test('every browser test that is left out in Firefox is there', async () => {
  const gone: string[] = [];
  for (const { spec, test: title } of LEFT_OUT) {
    const text = await readFile(`tests/e2e/${spec}.spec.ts`, 'utf8').catch(() => '');
    if (!text.includes(title)) gone.push(`${spec}: ${title}`);
  }
  expect(gone).toEqual([]);
  expect(LEFT_OUT.length).toBeGreaterThan(0);
});
