import { SUSPEND_DATA_2004 } from '../../../src/course/record/resume-limits.ts';
import { either, oneOf, text, type Format } from '../scorm12/formats.ts';
import { duration, identifier, localized, patternFormats, real, responseFormats, timestamp } from './formats.ts';

const COMPLETION = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const SUCCESS = oneOf('passed', 'failed', 'unknown');

/** What content may write, element by element. Elements not listed are left to scorm-again, which refuses read-only and unknown ones. */
const RULES: readonly [RegExp, Format][] = [
  [/^cmi\.suspend_data$/, text(SUSPEND_DATA_2004)],
  [/^cmi\.location$/, text(1000)],
  [/^cmi\.(objectives\.\d+\.)?completion_status$/, COMPLETION],
  [/^cmi\.(objectives\.\d+\.)?success_status$/, SUCCESS],
  [/^cmi\.exit$/, oneOf('', 'suspend', 'normal', 'time-out', 'logout')],
  [/^cmi\.session_time$/, duration],
  [/^cmi\.(objectives\.\d+\.)?(score\.(raw|min|max|scaled)|progress_measure)$/, real],
  [/^cmi\.(interactions|objectives)\.\d+\.id$/, identifier(4000)],
  [/^cmi\.objectives\.\d+\.description$/, localized(250)],
  [/^cmi\.interactions\.\d+\.objectives\.\d+\.id$/, identifier(4000)],
  [/^cmi\.interactions\.\d+\.type$/, oneOf(...Object.keys(responseFormats))],
  [/^cmi\.interactions\.\d+\.timestamp$/, timestamp],
  [/^cmi\.interactions\.\d+\.latency$/, duration],
  [/^cmi\.interactions\.\d+\.weighting$/, real],
  [/^cmi\.interactions\.\d+\.description$/, localized(250)],
  [/^cmi\.interactions\.\d+\.result$/, either(oneOf('correct', 'incorrect', 'unanticipated', 'neutral'), real)],
  [/^cmi\.comments_from_learner\.\d+\.comment$/, localized(4000)],
  [/^cmi\.comments_from_learner\.\d+\.location$/, text(250)],
  [/^cmi\.comments_from_learner\.\d+\.timestamp$/, timestamp],
];

const ANSWER = /^cmi\.interactions\.\d+\.(learner_response|correct_responses\.\d+\.pattern)$/;

/** Whether a value has the form that an element asks for. `type` is that of the interaction it belongs to, "" for none. */
export function isWellFormed(element: string, value: string, type: string): boolean {
  const kind = ANSWER.exec(element)?.[1];
  if (kind !== undefined) return ((kind === 'learner_response' ? responseFormats : patternFormats)[type] ?? text(4000))(value);
  return RULES.every(([name, format]) => !name.test(element) || format(value));
}
