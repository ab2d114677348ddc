import { useStore } from '@nanostores/preact';
import { ArrowRight } from 'lucide-preact';
import { triesUsedUp } from '../../course/assessment/tries.ts';
import { format } from '../../course/format.ts';
import { completion } from '../../course/record/completion.ts';
import type { Outline } from '../../course/record/outline.ts';
import type { Strings } from '../../schemas/interface.ts';
import { $record } from '../../stores/record.ts';
import { useTerms } from '../use-terms.ts';
import { minutesOf, nextStep, stepsLeft, stepState, whereItGoesOn, type StepProps } from './steps.ts';

/** The words it says. */
export const RESUME_WORDS = [
  'allDone',
  'begin',
  'carryOn',
  'done',
  'left',
  'leftElsewhere',
  'leftLast',
  'pickUp',
  'seeFinish',
  'start',
  'triesUsed',
] as const satisfies (keyof Strings['progress'])[];

export interface ResumeCardProps {
  steps: readonly StepProps[];
  outline: Outline;
  finishHref: string;
  strings: Pick<Strings['progress'], (typeof RESUME_WORDS)[number]>;
}

/** "Pick up where you stopped": the next step, the minutes left, and a way there. */
export function ResumeCard({ steps, outline, finishHref, strings }: ResumeCardProps) {
  const record = useStore($record, { ssr: 'initial' });
  const terms = useTerms(outline);
  const { missing, progress } = completion(record, terms.outline, 'everything');
  const isShut = triesUsedUp(record.finalCheck, terms.tries);
  const next = nextStep(steps, record, missing, isShut);
  const isNew = record.place === null && progress === 0;
  const left = stepsLeft(steps, record, missing, isShut).filter((step) => step !== next);
  const rest = minutesOf(left);
  // Who went ahead has parts left on the way here: "to the end" is not far then, and yet not all is done.
  const isAhead = next !== null && left.some((step) => steps.indexOf(step) < steps.indexOf(next));
  const isAll = missing.length === 0;
  const minutesText = rest === 0 ? strings.leftLast : isAhead ? strings.leftElsewhere : strings.left;

  return (
    <section class="resume" aria-labelledby="resume-heading">
      <div class="resume__text">
        {(next || isAll) && <p class="eyebrow">{isNew ? strings.begin : next ? strings.pickUp : strings.done}</p>}
        <h2 id="resume-heading">{next ? next.title : isAll ? strings.allDone : strings.triesUsed}</h2>
        {next && <p class="resume__minutes">{format(minutesText, { minutes: next.minutes, rest })}</p>}
        <ol class="segments" aria-hidden="true">
          {steps.map((step) => (
            <li key={step.page} class={`segment segment--${step === next ? 'here' : stepState(step, record, missing)}`} />
          ))}
        </ol>
      </div>
      <a class="button resume__go" href={next ? whereItGoesOn(next, record) : finishHref}>
        {next ? (isNew ? strings.start : strings.carryOn) : strings.seeFinish} <ArrowRight aria-hidden="true" />
      </a>
    </section>
  );
}
