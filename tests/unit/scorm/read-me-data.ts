import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PackageData } from '../../../scorm/package-data.ts';
import { lmsGuideSchema } from '../../../src/schemas/lms-guide.ts';
import { LMS_IDS, type PackageSettings } from '../../../src/schemas/package-settings.ts';
import { checkSettings } from '../../../src/schemas/read-settings.ts';
import { readMeStrings } from '../../../src/schemas/read-me-strings.ts';

/** The real words of READ-ME-FIRST. */
export const words = readMeStrings.readMe.parse(parse(readFileSync('content/interface/en.yaml', 'utf8')).readMe);
/** A made-up course with the real guides to LMSs. */
export const DATA: PackageData = {
  course: { id: 'course', title: 'A Course', description: 'A course.', version: '1.0.0', languages: ['en'], passMark: 80 },
  files: [],
  resumeCharacters: 1234,
  hours: { everything: '2 hours, 13 minutes', 'final-check': '10 minutes', lessons: '1 hour, 15 minutes' },
  items: [],
  guides: LMS_IDS.map((id) => lmsGuideSchema.parse(parse(readFileSync(`content/lms/${id}.yaml`, 'utf8')))),
  readMe: words,
};

/** Whole settings with these changes. Throws what is wrong with them. */
export const settingsWith = (changes: object): PackageSettings => {
  const { settings, problems } = checkSettings({ format: 1, ...changes }, DATA.course);
  if (settings === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return settings;
};
