import { useStore } from '@nanostores/preact';
import { format } from '../../course/format.ts';
import { completion, type Missing } from '../../course/record/completion.ts';
import type { Outline } from '../../course/record/outline.ts';
import type { Strings } from '../../schemas/interface.ts';
import { $confirmed, $keptIn, $record, saveNow } from '../../stores/record.ts';
import type { StepProps } from '../home/steps.ts';

export interface FinishStatusProps {
  steps: readonly StepProps[];
  outline: Outline;
  language: string;
  strings: Strings['finishStatus'];
}

/** What is still to do; or that all is done, and what the LMS has confirmed of it. Nothing is celebrated that it has not. */
export function FinishStatus({ steps, outline, language, strings }: FinishStatusProps) {
  const record = useStore($record, { ssr: 'initial' });
  const { complete, missing } = completion(record, outline, 'everything');
  return (
    <section class="finish-status" aria-labelledby="finish-status">
      <h2 id="finish-status">{complete ? strings.doneHeading : strings.todoHeading}</h2>
      {complete ? (
        <Recorded language={language} strings={strings} />
      ) : (
        <ul class="finish-status__todo">
          {missing.map((part) => {
            const step = stepOf(part, steps);
            return (
              step && (
                <li key={step.page}>
                  <a href={step.href}>{todo(part, step.title, outline, strings)}</a>
                </li>
              )
            );
          })}
        </ul>
      )}
    </section>
  );
}

function Recorded({ language, strings }: Pick<FinishStatusProps, 'language' | 'strings'>) {
  const confirmed = useStore($confirmed, { ssr: 'initial' });
  const keptIn = useStore($keptIn, { ssr: 'initial' });
  if (keptIn !== 'lms') return <p>{strings.website}</p>;
  if (!confirmed || confirmed.status === 'incomplete')
    return (
      <>
        <p role="status">{strings.waiting}</p>
        <button type="button" class="button" onClick={saveNow}>
          {strings.saveNow}
        </button>
      </>
    );
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(confirmed.at);
  const status = strings[confirmed.status];
  return (
    <>
      <p class="finish-status__confirmed" role="status">
        {confirmed.score === null
          ? format(strings.confirmedNoScore, { status, time })
          : format(strings.confirmed, { status, score: confirmed.score, time })}
      </p>
      <p>{strings.mayClose}</p>
    </>
  );
}

const stepOf = (part: Missing, steps: readonly StepProps[]) =>
  steps.find(({ kind, slot }) => kind === part.kind && (part.kind === 'final-check' || part.slot === slot));

function todo(part: Missing, title: string, outline: Outline, strings: Strings['finishStatus']): string {
  if (part.kind === 'talk') return format(strings.todoTalk, { title });
  if (part.kind === 'final-check') return format(strings.todoCheck, { mark: outline.passMark });
  return format(part.opened ? strings.todoChecks : strings.todoLesson, { title });
}
