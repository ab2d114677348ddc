import type { Strings } from '../../schemas/interface.ts';

interface FactsProps {
  facts: readonly string[];
  aim: string;
  strings: Strings['talk'];
}

/** The brief, to look up while playing. */
export function Facts({ facts, aim, strings }: FactsProps) {
  return (
    <details class="look-up facts">
      <summary class="opens">{strings.know}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>
        <b>{strings.aim}.</b> {aim}
      </p>
    </details>
  );
}
