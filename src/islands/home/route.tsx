import { useStore } from '@nanostores/preact';
import { Check, ChevronRight } from 'lucide-preact';
import { triesUsedUp } from '../../course/assessment/tries.ts';
import { format } from '../../course/format.ts';
import { completion } from '../../course/record/completion.ts';
import type { Outline } from '../../course/record/outline.ts';
import type { Strings } from '../../schemas/interface.ts';
import { $record } from '../../stores/record.ts';
import { useTerms } from '../use-terms.ts';
import { nextStep, stepState, type ModuleProps } from './steps.ts';

/** The words it says. */
export const ROUTE_WORDS = ['counted', 'done', 'here', 'open', 'opened'] as const satisfies (keyof Strings['progress'])[];

export interface RouteProps {
  modules: readonly ModuleProps[];
  outline: Outline;
  /** "{count} min". */
  minutesText: string;
  /** "After this you can". */
  outcomesText: string;
  strings: Pick<Strings['progress'], (typeof ROUTE_WORDS)[number]>;
}

/** The modules with their steps, each with how far it has come. */
export function Route({ modules, outline, minutesText, outcomesText, strings }: RouteProps) {
  const record = useStore($record, { ssr: 'initial' });
  const terms = useTerms(outline);
  const { missing } = completion(record, terms.outline, 'everything');
  const next = nextStep(
    modules.flatMap(({ steps }) => steps),
    record,
    missing,
    triesUsedUp(record.finalCheck, terms.tries),
  );
  const words = { done: strings.done, opened: strings.opened, open: strings.open };

  return (
    <ol class="route">
      {modules.map(({ id, title, question, outcomes, steps }) => {
        const finished = steps.filter((step) => stepState(step, record, missing) === 'done').length;
        return (
          <li class="module" key={id}>
            <div class="module__about">
              <header class="module__head">
                <h3>{title}</h3>
                <span class={`chip chip--${finished === steps.length ? 'leaf' : finished ? 'amber' : 'plain'}`}>
                  {finished === steps.length && <Check aria-hidden="true" />}
                  {finished === steps.length ? strings.done : format(strings.counted, { done: finished, total: steps.length })}
                </span>
              </header>
              <p class="module__question">{question}</p>
              {outcomes.length > 0 && (
                <details class="outcomes">
                  <summary>
                    {outcomesText}
                    <ChevronRight aria-hidden="true" />
                  </summary>
                  <ul>
                    {outcomes.map((can) => (
                      <li key={can}>{can}</li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
            <ol class="module__steps">
              {steps.map((step) => {
                const state = stepState(step, record, missing);
                return (
                  <li key={step.page} class={`step step--${state}${step === next ? ' step--here' : ''}`}>
                    <a href={step.href}>
                      <span class={`dot dot--${state}`} aria-hidden="true">
                        {state === 'done' && <Check />}
                      </span>
                      <span class="step__title">
                        {step.title} <span class="visually-hidden">({step === next ? strings.here : words[state]})</span>
                      </span>
                      <span class="step__minutes">{format(minutesText, { count: step.minutes })}</span>
                    </a>
                  </li>
                );
              })}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}
