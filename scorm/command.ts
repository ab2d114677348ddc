import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { STANDARDS } from '../src/course/record/terms.ts';
import { defaultSettings, type CourseDefaults, type PackageSettings } from '../src/schemas/package-settings.ts';
import { readSettings, type SettingsProblem } from '../src/schemas/read-settings.ts';

/** What `npm run package` was asked for. For Node, as `cli.ts` and `read-folder.ts` are. */
export interface Command {
  /** Path of a settings file; null: one package in each standard, with nothing settled. */
  settings: string | null;
  /** Path of the folder that the packages go into. */
  out: string;
}

/** Reads the words after `npm run package --`. `here`: the folder the command was given in. Throws with a sentence. */
export function readCommand(words: readonly string[], here: string, packages: string): Command {
  try {
    const { values } = parseArgs({ args: [...words], options: { settings: { type: 'string' }, out: { type: 'string' } } });
    const { settings, out } = values;
    return { settings: settings === undefined ? null : resolve(here, settings), out: out === undefined ? packages : resolve(here, out) };
  } catch {
    throw new Error('Write "npm run package", or "npm run package -- --settings agency.json", and "--out folder" for another folder.');
  }
}

/** The settings of the packages of a course to make. `text`: what is in the settings file; null when there is none. */
export function settingsToMake(
  text: string | null,
  course: CourseDefaults,
): { all: PackageSettings[]; problems: readonly SettingsProblem[] } {
  if (text === null) return { all: STANDARDS.map((standard) => ({ ...defaultSettings(course), standard })), problems: [] };
  const { settings, problems } = readSettings(text, course);
  return { all: settings === null ? [] : [settings], problems };
}
