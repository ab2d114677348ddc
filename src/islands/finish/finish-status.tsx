import { useStore } from '@nanostores/preact';
import { Check } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { triesUsedUp } from '../../course/assessment/tries.ts';
import type { Outline } from '../../course/record/outline.ts';
import type { Strings } from '../../schemas/interface.ts';
import { saveNow } from '../../stores/record.ts';
import { $terms } from '../../stores/terms.ts';
import type { StepProps } from '../home/steps.ts';
import { GoOn } from './go-on.tsx';
import { receiptFacts, type CourseName } from './receipt-lines.ts';
import { Recorded } from './recorded.tsx';
import { headingOf, saidOf } from './sentences.ts';
import { TodoList } from './todo-list.tsx';
import { useOutcome } from './use-outcome.ts';

export interface FinishStatusProps {
  course: CourseName;
  steps: readonly StepProps[];
  outline: Outline;
  certificateHref: string;
  language: string;
  strings: Pick<Strings, 'finishStatus' | 'receipt'>;
}

/** What is still to do; or that all is done, and what the LMS has confirmed of it. Nothing is celebrated that it has not. */
export function FinishStatus(props: FinishStatusProps) {
  const { course, steps, outline, certificateHref } = props;
  const { finishStatus: strings } = props.strings;
  const { record, terms, outcome } = useOutcome(outline);
  const settled = useStore($terms, { ssr: 'initial' });
  const missing = 'missing' in outcome ? outcome.missing : [];
  const recorded = outcome.at === 'recorded' ? outcome.confirmed : null;
  const facts = recorded && settled && receiptFacts(course, settled, recorded, record.finishedAt);
  const isStuck =
    outcome.at === 'todo' && missing.some(({ kind }) => kind === 'final-check') && triesUsedUp(record.finalCheck, terms.tries);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAsked, setAsked] = useState(false);
  const isSaving = outcome.at === 'unconfirmed' && outcome.why === 'saving';
  useEffect(() => {
    // The porch above lights up by it.
    document.documentElement.dataset['outcome'] = outcome.at;
    // The button that was pressed is gone.
    if (isAsked && outcome.at !== 'unconfirmed') heading.current?.focus();
  }, [outcome.at]);
  return (
    <section class={`finish-status finish-status--${outcome.at}`} aria-labelledby="finish-status">
      <h2 id="finish-status" tabIndex={-1} ref={heading}>
        {headingOf(outcome, strings)}
      </h2>
      {/* It is there from the start, so that what the LMS answers is read aloud. */}
      <p class={recorded ? 'finish-status__confirmed' : 'finish-status__said'} role="status">
        {recorded && <Check aria-hidden="true" />}
        {saidOf(outcome, facts, { isStuck, standard: settled?.standard ?? null }, strings)}
      </p>
      {outcome.at === 'todo' && <GoOn missing={missing} steps={steps} record={record} isStuck={isStuck} strings={strings} />}
      {recorded && facts && <Recorded {...props} facts={facts} recorded={recorded} isWhole={missing.length === 0} />}
      {outcome.at === 'website' && (
        <>
          <p>{strings.thanks}</p>
          <a class="button" href={certificateHref}>
            {strings.toCertificate}
          </a>
        </>
      )}
      {outcome.at === 'unconfirmed' && outcome.why !== 'review' && (isAsked || !isSaving) && (
        <button
          type="button"
          class="button"
          aria-disabled={isSaving}
          onClick={() => {
            setAsked(true);
            saveNow();
          }}
        >
          {strings.saveNow}
        </button>
      )}
      {recorded && missing.length > 0 && <h3>{strings.newHeading}</h3>}
      {missing.length > 0 && <TodoList missing={missing} steps={steps} passMark={terms.outline.passMark} strings={strings} />}
    </section>
  );
}
