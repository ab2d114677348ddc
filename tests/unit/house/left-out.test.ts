import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEFT_OUT } from '../../firefox/left-out.ts';

it('every test that is left out in Firefox is there, under the title it is left out by', () => {
  const gone = LEFT_OUT.filter(({ spec, test }) => {
    const text = readFileSync(new URL(`../../e2e/${spec}.spec.ts`, import.meta.url), 'utf8');
    return !text.includes(`'${test}`) && !text.includes(`\`${test}`);
  });
  expect(gone).toEqual([]);
});
