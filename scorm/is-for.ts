import type { OnlyFor } from '../src/schemas/lms-guide.ts';
import type { PackageSettings } from '../src/schemas/package-settings.ts';

/** Whether a setting or a trap of an LMS's guide is for the package of these settings. The guides know nothing of cmi5. */
export function isFor({ standard, finalCheck }: OnlyFor, settings: Pick<PackageSettings, 'standard' | 'complete'>): boolean {
  const counts = settings.complete !== 'lessons';
  return settings.standard !== 'cmi5' && (standard ?? settings.standard) === settings.standard && (finalCheck ?? counts) === counts;
}
