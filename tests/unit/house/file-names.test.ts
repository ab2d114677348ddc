import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LAUNCH_PAGE } from '../../../scorm/course-facts.ts';
import { QUESTION_KEY } from '../../../scorm/question-key.ts';
import { READ_ME } from '../../../scorm/read-me.ts';
import { SETTINGS_FILE } from '../../../src/schemas/read-settings.ts';
import { filesBelow } from '../../helpers/files-below.ts';

const FOLDERS = ['src', 'scorm', 'bench'];
const ENDINGS = ['.ts', '.tsx', '.astro'];

it.each([
  [LAUNCH_PAGE, 'scorm/course-facts.ts'],
  [QUESTION_KEY, 'scorm/question-key.ts'],
  [READ_ME, 'scorm/read-me.ts'],
  [SETTINGS_FILE, 'src/schemas/read-settings.ts'],
])('the code writes the name %s once, in %s, and takes it from there', async (name, home) => {
  const listed = await Promise.all(FOLDERS.flatMap((folder) => ENDINGS.map((ending) => filesBelow('.', folder, ending))));
  expect(listed.flat().filter((file) => readFileSync(file, 'utf8').includes(`'${name}'`))).toEqual([home]);
});
