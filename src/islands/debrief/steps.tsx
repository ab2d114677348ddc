import { Check } from 'lucide-preact';
import { format } from '../../course/format.ts';
import type { StepMark } from '../../course/scenario/debrief.ts';
import type { Told } from './debrief-props.ts';
import { SourceLinks } from '../source-links.tsx';

/** The steps the course asks for in this talk: what was done, what a missed one would have changed, and what the run did not come to. */
export function Steps({ strings, told, sources }: Told) {
  const count = (mark: StepMark) => told.steps.filter((step) => step.mark === mark).length;
  const notReached = count('notReached');
  return (
    <section class="debrief__part">
      <h2>{strings.steps}</h2>
      <p class="debrief__lead">
        {format(strings.stepsLead, { done: count('done'), all: told.steps.length })}
        {notReached > 0 && ` ${format(strings.stepsNotReached, { count: notReached })}`}
      </p>
      <ul class="protects">
        {told.steps.map((step) => (
          <li class={`protect protect--${step.mark}`} key={step.flag}>
            {step.mark === 'done' ? <Check aria-hidden="true" /> : <i class="protect__ring" aria-hidden="true" />}
            <div>
              <p>
                <span class="protect__mark">{strings[step.mark]}:</span> {step.label}
              </p>
              {step.missed && (
                <>
                  <p class="protect__missed">{step.missed}</p>
                  <SourceLinks ids={step.sources} heading={strings.sources} sources={sources} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
