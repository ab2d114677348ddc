import { momentOf } from '../../course/record/epoch.ts';
import type { ReceiptFacts } from '../../course/record/receipt.ts';
import type { Strings } from '../../schemas/interface.ts';
import { utcOf } from '../finish/day-and-time.ts';

/** The words in which a receipt names standard and status. */
export type CodeWords = Pick<Strings['receipt'], ReceiptFacts['standard']> & Pick<Strings['finishStatus'], ReceiptFacts['status']>;

/**
 * What the check code is worked out from and stands nowhere else on the certificate: standard, status as sent, and the
 * minute in UTC, as on the receipt. With it the code can be checked when the receipt is lost.
 */
export function codeFacts(
  { standard, status, finished }: Pick<ReceiptFacts, 'standard' | 'status' | 'finished'>,
  words: CodeWords,
): string {
  const minute = finished === null ? [] : [`${utcOf(momentOf(finished))} UTC`];
  return [words[standard], words[status], ...minute].join(' · ');
}
