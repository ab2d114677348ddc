import { Check } from 'lucide-preact';
import { format } from '../../course/format.ts';
import type { Told } from './debrief-props.ts';
import { SourceLinks } from '../source-links.tsx';

/** The steps the course asks for in this talk: what was done, what was let go by, and what the run did not come to; what the last two would have changed. */
export function Steps({ strings, told, sources }: Told) {
  const done = told.steps.filter((step) => step.done).length;
  return (
    <section class="debrief__part">
      <h2>{strings.steps}</h2>
      <p class="debrief__lead">{format(strings.stepsLead, { done, all: told.steps.length })}</p>
      <ul class="protects">
        {told.steps.map((step) => (
          <li class={step.done ? 'protect protect--done' : step.wasOpen ? 'protect protect--missed' : 'protect'} key={step.flag}>
            {step.done ? <Check aria-hidden="true" /> : <i class="protect__ring" aria-hidden="true" />}
            <div>
              <p>
                <span class="protect__mark">{step.done ? strings.done : step.wasOpen ? strings.missed : strings.notReached}:</span>{' '}
                {step.label}
              </p>
              {!step.done && (
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
