import { Check } from 'lucide-preact';
import type { DebriefProps } from './debrief-props.ts';
import { Printing } from './printing.tsx';

/** The few things to carry into the next real talk. */
export function PocketCard({ scenario, strings, target }: DebriefProps & { /** One thing to try, or "". */ target: string }) {
  return (
    <section class="debrief__part debrief__part--kept pocket-card">
      <p class="pocket-card__kind">{strings.card}</p>
      <h2>{scenario.card.title}</h2>
      <ol>
        {scenario.card.lines.map((line) => (
          <li key={line}>
            <Check aria-hidden="true" />
            {line}
          </li>
        ))}
      </ol>
      {target && (
        <p class="pocket-card__target">
          <b>{strings.target}.</b> {target}
        </p>
      )}
      <Printing strings={strings} />
    </section>
  );
}
