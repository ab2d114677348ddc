import type { Strings } from '../schemas/interface.ts';
import type { CourseDefaults, PackageSettings } from '../schemas/package-settings.ts';
import { readSettings } from '../schemas/read-settings.ts';

/** No settings file is larger: a logo, and texts of a few thousand characters. */
const MOST_BYTES = 1_000_000;

/** What came of a chosen file: the settings in it, or why it holds none. */
export interface LoadedSettings {
  settings: PackageSettings | null;
  /** Sentences. Empty when there are settings. */
  reasons: readonly string[];
}

/** Reads the settings in a chosen file. Never rejects: where there are none, it says why in sentences for the coordinator. */
export async function loadSettings(file: File, course: CourseDefaults, strings: Strings['builder']): Promise<LoadedSettings> {
  // A file that is too large is not even read.
  if (file.size > MOST_BYTES) return { settings: null, reasons: [strings.loadSize] };
  // One that was moved or locked since, or is a folder, cannot be.
  const text = await file.text().catch(() => null);
  if (text === null) return { settings: null, reasons: [strings.loadUnread] };
  const { settings, problems } = readSettings(text, course);
  return { settings, reasons: problems.map(({ message }) => message) };
}
