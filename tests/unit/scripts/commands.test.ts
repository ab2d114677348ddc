import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READS_TYPESCRIPT } from '../../../scripts/build.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('every command that hands Node a TypeScript file tells it to read one, which Node 22.12 does not do by itself', () => {
  const withTypes = Object.values(scripts).filter((command) => /^node .*\.ts$/.test(command));
  expect(withTypes).toContain(`node ${READS_TYPESCRIPT} scorm/cli.ts`);
  expect(withTypes.filter((command) => !command.startsWith(`node ${READS_TYPESCRIPT} `))).toEqual([]);
});
