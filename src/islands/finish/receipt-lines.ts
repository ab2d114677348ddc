import { momentOf } from '../../course/record/epoch.ts';
import { checkCode, spaced, type ReceiptFacts } from '../../course/record/receipt.ts';
import type { Terms } from '../../course/record/terms.ts';
import { format } from '../../course/format.ts';
import type { Strings } from '../../schemas/interface.ts';
import { dayAndTime, utcOf } from './day-and-time.ts';
import type { OnRecord } from './outcome.ts';

/** The course as a receipt names it. */
export interface CourseName {
  id: string;
  title: string;
  version: string;
}

export interface ReceiptLine {
  id: 'course' | 'version' | 'standard' | 'status' | 'score' | 'finished' | 'code' | 'answer';
  label: string;
  value: string;
}

/** What the check code is worked out from: the same for receipt and certificate. */
export function receiptFacts(
  course: Pick<CourseName, 'id' | 'version'>,
  { standard }: Pick<Terms, 'standard'>,
  { status, word, score }: Pick<OnRecord, 'status' | 'word' | 'score'>,
  finished: number | null,
): ReceiptFacts {
  // SCORM 1.2 has one word only, and some LMSs are told "completed" even of a pass.
  return { course: course.id, version: course.version, standard, status: standard === 'scorm12' ? word : status, score, finished };
}

/** The lines of a receipt, in order. What is not known has no line. */
export function receiptLines(
  facts: ReceiptFacts,
  title: string,
  { at, atLaunch }: Pick<OnRecord, 'at' | 'atLaunch'>,
  language: string,
  strings: Strings['receipt'] & Pick<Strings['finishStatus'], 'passed' | 'completed'>,
): ReceiptLine[] {
  const { version, standard, status, score, finished } = facts;
  const line = (id: ReceiptLine['id'], value: string | null) => (value === null ? [] : [{ id, label: strings[id], value }]);
  return [
    ...line('course', title),
    ...line('version', version),
    ...line('standard', strings[standard]),
    ...line('status', strings[status]),
    ...line('score', score === null ? null : `${score}%`),
    ...line('finished', finished === null ? null : finishedAt(momentOf(finished), language, strings.finishedAt)),
    ...line('code', spaced(checkCode(facts))),
    ...line('answer', format(atLaunch ? strings.atLaunch : strings.answered, { time: dayAndTime(new Date(at), language) })),
  ];
}

/** In the learner's own time, and in UTC for whoever checks the code. */
function finishedAt(moment: Date, language: string, template: string): string {
  return format(template, { time: dayAndTime(moment, language), utc: utcOf(moment) });
}

/** The lines as plain text, for a message to a training coordinator. */
export function receiptText(lines: readonly ReceiptLine[], last: string): string {
  return [...lines.map(({ label, value }) => `${label}: ${value}`), last].join('\n');
}
