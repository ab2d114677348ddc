import type { z } from 'zod';
import { packageSettingsSchema, SETTINGS_FORMAT, settingsSchemaOf, type CourseDefaults, type PackageSettings } from './package-settings.ts';

/** Something wrong with settings. */
export interface SettingsProblem {
  /** The field by its place in `settings.json`, such as `agency.hotline`; "" for the file as a whole. */
  field: string;
  /** A sentence or two: which field, what is wrong, what to do. */
  message: string;
}

/** Name of the file in which the package builder gives an agency its settings. */
export const SETTINGS_FILE = 'settings.json';

export type ReadSettings = { settings: PackageSettings; problems: [] } | { settings: null; problems: SettingsProblem[] };

/**
 * Checks settings that were filled in or read from a file. Texts come back tidied, what is left out with its default for this course.
 * Where the final check does not count, no mark or number of tries holds that was settled for it: nobody is asked about them, and
 * learners would be stopped by a limit that nobody knows of.
 */
export function checkSettings(value: unknown, course: CourseDefaults): ReadSettings {
  const foreign = foreignFile(value);
  if (foreign !== null) return { settings: null, problems: [{ field: '', message: foreign }] };
  const { success, data, error } = settingsSchemaOf(course).safeParse(value);
  if (!success) return { settings: null, problems: error.issues.flatMap(problemsOf) };
  const settings = data.complete === 'lessons' ? { ...data, passMark: course.passMark, tries: null } : data;
  return { settings, problems: [] };
}

/** Reads the text of a `settings.json` for a package of this course. A byte order mark, which Windows editors put first, is passed over. */
export function readSettings(text: string, course: CourseDefaults): ReadSettings {
  try {
    return checkSettings(JSON.parse(text.replace(/^\uFEFF/, '')), course);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      settings: null,
      problems: [
        { field: '', message: `This is not a settings file: it is not JSON. Choose the ${SETTINGS_FILE} that the package builder made.` },
      ],
    };
  }
}

/** The text of a `settings.json`: the same settings give the same bytes. */
export function settingsText(settings: PackageSettings): string {
  return `${JSON.stringify(packageSettingsSchema.parse(settings), null, 2)}\n`;
}

/** Why a value cannot be settings of this form; null when it may be. */
function foreignFile(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('format' in value))
    return `This is not a settings file: it names no "format". Choose the ${SETTINGS_FILE} that the package builder made.`;
  if (typeof value.format === 'number' && value.format > SETTINGS_FORMAT)
    return `This settings file was made by a newer version of the course (format ${value.format}). Use the builder of that version.`;
  if (value.format !== SETTINGS_FORMAT) return `This settings file names a format that is not known. Write "format": ${SETTINGS_FORMAT}.`;
  return null;
}

function problemsOf(issue: z.core.$ZodIssue): SettingsProblem[] {
  const place = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ field: place, message: issue.message }];
  return issue.keys.map((key) => ({
    field: [...issue.path, key].join('.'),
    message: `"${key}" is not a setting of this version. Correct its spelling, or remove it.`,
  }));
}
