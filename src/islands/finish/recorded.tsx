import type { ReceiptFacts } from '../../course/record/receipt.ts';
import { leave } from '../../stores/record.ts';
import type { FinishStatusProps } from './finish-status.tsx';
import type { OnRecord } from './outcome.ts';
import { receiptLines } from './receipt-lines.ts';
import { Receipt } from './receipt.tsx';

interface RecordedProps extends Pick<FinishStatusProps, 'course' | 'certificateHref' | 'language' | 'strings'> {
  facts: ReceiptFacts;
  recorded: OnRecord;
  /** Whether nothing of the course as it is now is left to do. */
  isWhole: boolean;
}

/** What follows once the LMS has it: the certificate and a receipt. */
export function Recorded({ course, certificateHref, language, strings, facts, recorded, isWhole }: RecordedProps) {
  const { finishStatus, receipt } = strings;
  const { passed, completed } = finishStatus;
  return (
    <>
      <p>{isWhole ? finishStatus.thanks : finishStatus.earlier}</p>
      <p>{finishStatus.mayClose}</p>
      <div class="finish-status__ways">
        <a class="button" href={certificateHref}>
          {finishStatus.toCertificate}
        </a>
        <button type="button" class="button ghost" onClick={leave}>
          {finishStatus.leave}
        </button>
      </div>
      <Receipt lines={receiptLines(facts, course.title, recorded, language, { ...receipt, passed, completed })} strings={receipt} />
    </>
  );
}
