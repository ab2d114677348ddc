import { useStore } from '@nanostores/preact';
import { Check } from 'lucide-preact';
import { format } from '../../course/format.ts';
import { $terms } from '../../stores/terms.ts';
import type { FinishStatusProps } from './finish-status.tsx';
import type { OnRecord } from './outcome.ts';
import { receiptFacts, receiptLines } from './receipt-lines.ts';
import { Receipt } from './receipt.tsx';

interface RecordedProps extends Pick<FinishStatusProps, 'course' | 'certificateHref' | 'language' | 'strings'> {
  confirmed: OnRecord;
  /** Minutes of the learner record at which everything was done; null when that is not known. */
  finished: number | null;
  /** Whether nothing of the course as it is now is left to do. */
  isWhole: boolean;
}

/** The LMS has it: what it has, the certificate, and a receipt. */
export function Recorded({ course, certificateHref, language, strings, confirmed, finished, isWhole }: RecordedProps) {
  const terms = useStore($terms, { ssr: 'initial' });
  const { finishStatus, receipt } = strings;
  if (terms === null) return null;
  const facts = receiptFacts(course, terms, confirmed, finished);
  const status = finishStatus[facts.status];
  return (
    <>
      <p class="finish-status__confirmed" role="status">
        <Check aria-hidden="true" />
        {confirmed.score === null
          ? format(finishStatus.confirmedNoScore, { status })
          : format(finishStatus.confirmed, { status, score: confirmed.score })}
      </p>
      {isWhole ? <p>{finishStatus.thanks}</p> : <p>{finishStatus.earlier}</p>}
      <p>{finishStatus.mayClose}</p>
      <a class="button" href={certificateHref}>
        {finishStatus.toCertificate}
      </a>
      <Receipt
        lines={receiptLines(facts, course.title, confirmed.at, language, {
          ...receipt,
          passed: finishStatus.passed,
          completed: finishStatus.completed,
        })}
        strings={receipt}
      />
    </>
  );
}
