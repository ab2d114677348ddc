import type { ReceiptFacts } from '../../course/record/receipt.ts';
import type { FinishStatusProps } from './finish-status.tsx';
import { receiptLines } from './receipt-lines.ts';
import { Receipt } from './receipt.tsx';

interface RecordedProps extends Pick<FinishStatusProps, 'course' | 'certificateHref' | 'language' | 'strings'> {
  facts: ReceiptFacts;
  /** Milliseconds since 1970 at which the LMS confirmed it. */
  answeredAt: number;
  /** Whether nothing of the course as it is now is left to do. */
  isWhole: boolean;
}

/** What follows once the LMS has it: the certificate and a receipt. */
export function Recorded({ course, certificateHref, language, strings, facts, answeredAt, isWhole }: RecordedProps) {
  const { finishStatus, receipt } = strings;
  const { passed, completed } = finishStatus;
  return (
    <>
      <p>{isWhole ? finishStatus.thanks : finishStatus.earlier}</p>
      <p>{finishStatus.mayClose}</p>
      <a class="button" href={certificateHref}>
        {finishStatus.toCertificate}
      </a>
      <Receipt lines={receiptLines(facts, course.title, answeredAt, language, { ...receipt, passed, completed })} strings={receipt} />
    </>
  );
}
