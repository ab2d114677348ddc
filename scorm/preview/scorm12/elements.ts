import { SUSPEND_DATA_12 } from '../../../src/course/record/resume-limits.ts';
import {
  decimal,
  either,
  identifier,
  oneOf,
  patternFormat,
  responseFormats,
  score,
  text,
  timeOfDay,
  timespan,
  type Format,
} from './formats.ts';

const STATUS = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];

/** What many LMSs hold of it all the same, Moodle among them. */
const GENEROUS_LIMIT = 64_000;

/** What content may write, element by element. Elements not listed are left to scorm-again, which refuses read-only and unknown ones. */
const RULES: readonly [RegExp, Format][] = [
  [/^cmi\.suspend_data$/, text(SUSPEND_DATA_12)],
  [/^cmi\.comments$/, text(4096)],
  [/^cmi\.core\.lesson_location$/, text(255)],
  // "not attempted" is for the LMS alone to say.
  [/^cmi\.core\.lesson_status$/, oneOf(...STATUS)],
  [/^cmi\.core\.exit$/, oneOf('', 'suspend', 'time-out', 'logout')],
  [/^cmi\.core\.session_time$/, timespan],
  [/^cmi\.core\.score\.(raw|min|max)$/, score],
  [/^cmi\.objectives\.\d+\.id$/, identifier],
  [/^cmi\.objectives\.\d+\.status$/, oneOf(...STATUS, 'not attempted')],
  [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, score],
  [/^cmi\.interactions\.\d+\.id$/, identifier],
  [/^cmi\.interactions\.\d+\.objectives\.\d+\.id$/, identifier],
  [/^cmi\.interactions\.\d+\.type$/, oneOf(...Object.keys(responseFormats))],
  [/^cmi\.interactions\.\d+\.time$/, timeOfDay],
  [/^cmi\.interactions\.\d+\.latency$/, timespan],
  [/^cmi\.interactions\.\d+\.weighting$/, decimal],
  [/^cmi\.interactions\.\d+\.result$/, either(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), decimal)],
];

const RESPONSE = /^cmi\.interactions\.(\d+)\.student_response$/;
const PATTERN = /^cmi\.interactions\.(\d+)\.correct_responses\.\d+\.pattern$/;

/**
 * Whether content may write `value` to `element`. `typeOf` gives the type that an interaction was declared with, by its
 * number; answers are held against it. Without `limits`, resume data and location may be longer than the standard promises.
 */
export function isAllowed(element: string, value: string, typeOf: (interaction: string) => string | undefined, limits = true): boolean {
  if (!limits && (element === 'cmi.suspend_data' || element === 'cmi.core.lesson_location')) return value.length <= GENEROUS_LIMIT;
  const response = RESPONSE.exec(element)?.[1];
  if (response !== undefined) return (responseFormats[typeOf(response) ?? ''] ?? text(255))(value);
  const pattern = PATTERN.exec(element)?.[1];
  if (pattern !== undefined) return patternFormat(typeOf(pattern) ?? '')(value);
  return RULES.every(([name, format]) => !name.test(element) || format(value));
}
