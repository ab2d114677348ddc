import { format } from '../../course/format.ts';
import type { Standard } from '../../course/record/terms.ts';
import type { ReceiptFacts } from '../../course/record/receipt.ts';
import type { Strings } from '../../schemas/interface.ts';
import type { Outcome } from './outcome.ts';

/** The heading of the finish page. */
export function headingOf({ at }: Outcome, strings: Strings['finishStatus']): string {
  if (at === 'recorded') return strings.recordedHeading;
  if (at === 'website') return strings.doneHeading;
  return at === 'unconfirmed' ? strings.waitingHeading : strings.todoHeading;
}

/**
 * The sentences that say how things stand, most often one; "" while the heading says it all.
 *
 * @param facts what the LMS was sent, null where nothing is on record
 * @param isStuck whether no try at the final check is left to somebody without a pass
 * @param standard that of the package: what helps somebody whose LMS has signed them out depends on it. Null until it is known
 */
export function saidOf(
  outcome: Outcome,
  facts: ReceiptFacts | null,
  { isStuck, standard }: { isStuck: boolean; standard: Standard | null },
  strings: Strings['finishStatus'],
): string {
  if (outcome.at === 'todo') return isStuck ? strings.triesUsed : '';
  if (outcome.at === 'website') return outcome.kept ? strings.website : strings.storage;
  if (outcome.at === 'unconfirmed') {
    if (outcome.why !== 'signed-out') return strings[outcome.why];
    // In cmi5 the LMS lets in a window once: signing in again elsewhere does not help this one (cmi5, 8.2). Some LMSs do the
    // same in SCORM (Moodle 4.5: nothing is taken until the page is loaded again). Without a copy, that would lose what was done.
    const helps = standard === 'cmi5' ? [strings.letInOnce] : [strings.signedOut, ...(outcome.rescued ? [strings.openAgain] : [])];
    return [...helps, ...(outcome.rescued ? [strings.copyKept] : [])].join(' ');
  }
  if (facts === null) return '';
  const status = strings[facts.status];
  return facts.score === null ? format(strings.confirmedNoScore, { status }) : format(strings.confirmed, { status, score: facts.score });
}
