import type { LogEntry } from '../../scorm/preview/log.ts';
import type { View } from './view.ts';

/** What the file says besides the entries. */
export interface Exported {
  course: string;
  /** Name of the zip; "" for the course of this website. */
  package: string;
  standard: string;
  learner: string;
  /** ISO 8601. */
  exported: string;
  values: View['values'];
  log: readonly LogEntry[];
}

/** The log as a JSON file, with what the LMS holds. Times are ISO 8601, where the log has milliseconds. */
export function logFile({ playable, learner, values }: View, log: readonly LogEntry[], now: number): string {
  const exported: Exported = {
    course: playable.title,
    package: playable.file,
    standard: playable.standard,
    learner,
    exported: new Date(now).toISOString(),
    values,
    log,
  };
  return JSON.stringify(
    exported,
    (key, value: unknown) => (key === 'at' && typeof value === 'number' ? new Date(value).toISOString() : value),
    2,
  );
}
