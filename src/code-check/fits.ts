import { RECORD_EPOCH } from '../course/record/epoch.ts';
import { checkCode, type ReceiptFacts } from '../course/record/receipt.ts';

/** The lines of a receipt as somebody types them. */
export interface TypedReceipt {
  version: string;
  standard: ReceiptFacts['standard'];
  status: ReceiptFacts['status'];
  /** Percent, "" for none. */
  score: string;
  /** Time in UTC as `<input type="datetime-local">` gives it, "" for none: "2026-11-25T12:25". */
  finished: string;
  /** With or without its hyphen, in any case. */
  code: string;
}

const MINUTE = 60_000;

/** Whether the check code fits the lines of a receipt. `course` is the id of the course. */
export function fits(course: string, { version, standard, status, score, finished, code }: TypedReceipt): boolean {
  const facts: ReceiptFacts = {
    course,
    version: version.trim(),
    standard,
    status,
    score: score.trim() === '' ? null : Number(score),
    finished: finished === '' ? null : (Date.parse(`${finished}Z`) - RECORD_EPOCH) / MINUTE,
  };
  return checkCode(facts) === code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
