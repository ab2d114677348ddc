import { useEffect } from 'preact/hooks';
import { triesUsedUp } from '../../course/assessment/tries.ts';
import type { Outline } from '../../course/record/outline.ts';
import type { Strings } from '../../schemas/interface.ts';
import { saveNow } from '../../stores/record.ts';
import type { StepProps } from '../home/steps.ts';
import type { Outcome } from './outcome.ts';
import type { CourseName } from './receipt-lines.ts';
import { Recorded } from './recorded.tsx';
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
  const { steps, outline, certificateHref } = props;
  const { finishStatus: strings } = props.strings;
  const { record, terms, outcome } = useOutcome(outline);
  useEffect(() => {
    // The porch above lights up by it.
    document.documentElement.dataset['outcome'] = outcome.at;
  }, [outcome.at]);
  const list = 'missing' in outcome && outcome.missing.length > 0 && (
    <TodoList missing={outcome.missing} steps={steps} passMark={terms.outline.passMark} strings={strings} />
  );
  const isStuck =
    outcome.at === 'todo' && outcome.missing.some(({ kind }) => kind === 'final-check') && triesUsedUp(record.finalCheck, terms.tries);
  return (
    <section class={`finish-status finish-status--${outcome.at}`} aria-labelledby="finish-status">
      <h2 id="finish-status">{headingOf(outcome, strings)}</h2>
      {outcome.at === 'recorded' && (
        <Recorded {...props} confirmed={outcome.confirmed} finished={record.finishedAt} isWhole={outcome.missing.length === 0} />
      )}
      {outcome.at === 'website' && (
        <>
          <p>{strings.thanks}</p>
          <p>{outcome.kept ? strings.website : strings.storage}</p>
          <a class="button" href={certificateHref}>
            {strings.toCertificate}
          </a>
        </>
      )}
      {outcome.at === 'unconfirmed' && (
        <>
          <p role="status">{whyOf(outcome.why, strings)}</p>
          {outcome.why !== 'review' && outcome.why !== 'saving' && (
            <button type="button" class="button" onClick={saveNow}>
              {strings.saveNow}
            </button>
          )}
        </>
      )}
      {outcome.at === 'recorded' && list && <h3>{strings.newHeading}</h3>}
      {isStuck && <p class="finish-status__stuck">{strings.triesUsed}</p>}
      {list}
    </section>
  );
}

function headingOf({ at }: Outcome, strings: Strings['finishStatus']): string {
  if (at === 'recorded') return strings.recordedHeading;
  if (at === 'website') return strings.doneHeading;
  return at === 'unconfirmed' ? strings.waitingHeading : strings.todoHeading;
}

function whyOf(why: Extract<Outcome, { at: 'unconfirmed' }>['why'], strings: Strings['finishStatus']): string {
  return why === 'signed-out' ? strings.signedOut : strings[why];
}
