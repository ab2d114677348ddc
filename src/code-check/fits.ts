import { minuteAt } from '../course/record/epoch.ts';
import { checkCode, type ReceiptFacts } from '../course/record/receipt.ts';

/** The lines of a receipt as somebody types them. */
export interface TypedReceipt {
  version: string;
  standard: ReceiptFacts['standard'];
  status: ReceiptFacts['status'];
  /** Percent, "" for none. */
  score: string;
  /** Time in UTC as it is printed, with or without what stands around it; "" for none. See `PRINTED_TIME`. */
  finished: string;
  /** With or without its hyphen, in any case. */
  code: string;
}

/** A time as receipt and certificate print it in UTC: "2026-11-25 12:25". A pattern for a field too, so without flags. */
export const PRINTED_TIME = '(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2})';

/** Whether the check code fits the lines of a receipt. `course` is the id of the course. */
export function fits(course: string, { version, standard, status, score, finished, code }: TypedReceipt): boolean {
  const facts: ReceiptFacts = {
    course,
    version: /\d[\w.+-]*/.exec(version)?.[0] ?? '',
    standard,
    status,
    score: score.trim() === '' ? null : Number(score),
    finished: finished.trim() === '' ? null : minutesAt(finished),
  };
  // To the code, what is no number would be the same as none.
  if (Number.isNaN(facts.score) || Number.isNaN(facts.finished)) return false;
  return checkCode(facts) === code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** The minute of the learner record; NaN for what is no printed time, and for one that no record can hold. */
function minutesAt(printed: string): number {
  const [, day, time] = new RegExp(PRINTED_TIME).exec(printed) ?? [];
  return minuteAt(Date.parse(`${day}T${time}Z`)) ?? Number.NaN;
}
