import { LOCATION } from './elements12.ts';
import type { Element } from './ledger.ts';

type Change = (value: string) => string | null;

/** "passed" and "completed" stand in for one another; "browsed" is no more than "incomplete" to anybody. */
const STATUS: Readonly<Record<string, string>> = { passed: 'completed', completed: 'passed', failed: 'incomplete', incomplete: 'browsed' };

/** A hundredth less, which is made up for at once. Nothing of a score is none. */
const lessScore: Change = (value) => (Number(value) > 0 ? String(Math.round(Number(value) * 100 - 1) / 100) : '');
const marked: Change = (value) => `${value}.`;

/** What may be written for a moment in place of a value, by the end of the element's name. */
const CHANGES: readonly (readonly [RegExp, Change])[] = [
  [/\.(lesson_)?status$/, (value) => STATUS[value] ?? null],
  [/\.score\.(raw|min|max)$/, lessScore],
  [/\.id$/, marked],
  // Of the types this one takes any text as response and pattern.
  [/\.type$/, () => 'performance'],
  [/\.(student_response|pattern)$/, marked],
  [/\.result$/, () => 'unanticipated'],
  [/\.weighting$/, (value) => (value === '0' ? '1' : '0')],
  // The same time and the same span, written with more or fewer figures.
  [/\.time$/, (value) => `${value}.0`],
  [/\.latency$/, (value) => value.replace(/\.\d+$/, '')],
];

/**
 * What to write before a value that a SCORM 1.2 LMS may skip because it has tried it already (Moodle 4.5); null where none
 * is needed or fit. A window closed in between must not leave the learner worse off, nor with anything not earned.
 */
export function standIn12({ name, value }: Element): Element | null {
  if (name === LOCATION) return value === '' ? null : { name, value: '' };
  const change = CHANGES.find(([end]) => end.test(name))?.[1];
  const other = change?.(value) ?? null;
  return other === null ? null : { name, value: other };
}
