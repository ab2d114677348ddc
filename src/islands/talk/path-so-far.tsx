import { format } from '../../course/format.ts';
import type { RunView } from '../../course/scenario/replay.ts';
import type { Talk } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';

interface PathSoFarProps {
  talk: Talk;
  run: RunView;
  strings: Strings['talk'];
}

/** The way taken so far: each moment, your line, and how many others there were. */
export function PathSoFar({ talk, run, strings }: PathSoFarProps) {
  return (
    <details class="look-up path-so-far">
      <summary class="opens">{strings.path}</summary>
      {run.turns.length === 0 ? (
        <p>{strings.pathStart}</p>
      ) : (
        <ol>
          {run.turns.map(({ from, choice }, index) => {
            const node = talk.nodes[from.node];
            return (
              <li key={index}>
                <b>{node?.title}</b>
                <span class={choice.kind === 'say' ? 'voice' : undefined}>{choice.kind === 'say' ? `“${choice.text}”` : choice.text}</span>
                <small>{format(strings.pathOthers, { count: (node?.choices.length ?? 1) - 1 })}</small>
              </li>
            );
          })}
        </ol>
      )}
    </details>
  );
}
