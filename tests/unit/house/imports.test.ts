import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const linter = join(root, 'node_modules/oxlint/bin/oxlint');
let planted: string | undefined;

/** What the linter says of a file with this text at this place. */
function lint(place: string, text: string): string {
  planted = join(root, place);
  mkdirSync(dirname(planted), { recursive: true });
  writeFileSync(planted, text);
  try {
    return execFileSync(process.execPath, [linter, '-f', 'unix', place], { cwd: root, encoding: 'utf8' });
  } catch (failure) {
    return (failure as { stdout: string }).stdout;
  }
}

afterEach(() => {
  if (planted) rmSync(planted, { force: true });
});

describe('imports point one way', () => {
  it.each([
    ['src/course/planted-import.ts', "import { a } from '../tracking/keeper.ts';\nexport const b = a;\n"],
    ['src/course/planted-import.ts', "import { z } from 'zod';\nexport const b = z;\n"],
    ['src/schemas/planted-import.ts', "import { a } from '../stores/record.ts';\nexport const b = a;\n"],
    ['src/tracking/planted-import.ts', "import { a } from '../stores/record.ts';\nexport const b = a;\n"],
    ['src/tracking/planted-import.ts', "import { a } from '../course/scenario/state.ts';\nexport const b = a;\n"],
    ['src/stores/planted-import.ts', "import { a } from '../islands/check/check.tsx';\nexport const b = a;\n"],
    ['src/islands/planted-import.ts', "import { a } from '../schemas/lesson.ts';\nexport const b = a;\n"],
    ['src/drawings/planted-import.ts', "import { a } from '../course/format.ts';\nexport const b = a;\n"],
    ['src/authoring/planted-import.ts', "import { a } from '../tracking/keeper.ts';\nexport const b = a;\n"],
    ['scorm/planted-import.ts', "import { a } from '../src/stores/record.ts';\nexport const b = a;\n"],
  ])('%s may not hold: %s', (place, text) => {
    expect(lint(place, text)).toContain('no-restricted-imports');
  });

  it('keeps clock, chance and page out of the pure core', () => {
    const said = lint('src/course/planted-import.ts', 'export const a = [Date.now(), Math.random(), document.title];\n');
    expect(said.match(/no-restricted-(globals|properties)/g)).toHaveLength(3);
  });

  it('lets islands know the types of strings', () => {
    expect(
      lint(
        'src/islands/planted-import.ts',
        "import type { Strings } from '../schemas/interface.ts';\nexport const a = (b: Strings) => b;\n",
      ),
    ).not.toContain('no-restricted');
  });
});
