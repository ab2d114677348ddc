import { useState } from 'preact/hooks';
import { format } from '../../course/format.ts';
import type { Run } from '../../course/record/record.ts';
import { compareRuns } from '../../course/scenario/compare.ts';
import { debrief } from '../../course/scenario/debrief.ts';
import type { Debrief } from '../../course/scenario/debrief.ts';
import { replay } from '../../course/scenario/replay.ts';
import type { Choice } from '../../course/scenario/scenario.ts';
import type { Told } from './debrief-props.ts';
import { LineSaid } from './line-said.tsx';
import { whenPlayed } from './when.ts';

interface CompareProps extends Told {
  /** The finished runs, this one among them. */
  runs: readonly Run[];
}

/** This run beside another one: each moment, what was chosen there, and what came of it. There only when there are two. */
export function Compare({ runs, ...props }: CompareProps) {
  const { scenario, strings, language, run, view, told } = props;
  const [chosen, choose] = useState<number | null>(null);
  const others = runs.filter(({ started }) => started !== run.started);
  const other = others.find(({ started }) => started === chosen) ?? others[0];
  const otherView = other && replay(scenario, other.log);
  const otherTold = otherView && debrief(scenario, otherView);
  if (!other || !otherTold) return null;
  const heads = [format(strings.compareThis, { when: whenPlayed(run, language) }), whenPlayed(other, language)] as const;
  return (
    <section class="debrief__part">
      <h2>{strings.compare}</h2>
      <p class="debrief__lead">{strings.compareLead}</p>
      {others.length > 1 && (
        <label class="compare__with">
          {strings.compareWith}
          <select value={other.started} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
            {others.map(({ started, log }) => (
              <option value={started} key={started}>
                {whenPlayed({ started }, language)}: {replay(scenario, log).ending?.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <table class="compare">
        <thead>
          <tr>
            <th scope="col">{strings.compareMoment}</th>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareRuns(scenario, view, otherView).map(({ node, title, one, other: there, same }) => (
            <tr class={same ? 'compare__same' : undefined} key={node}>
              <th scope="row">{title}</th>
              <td data-run={heads[0]}>
                <Chosen choices={one} strings={strings} />
              </td>
              <td data-run={heads[1]}>{same ? strings.compareSame : <Chosen choices={there} strings={strings} />}</td>
            </tr>
          ))}
          <Outcomes heads={heads} title={strings.unknown} cells={[told.unknown, otherTold.unknown]} />
          <Outcomes heads={heads} title={strings.compareSteps} cells={[told, otherTold].map((each) => stepsDone(each, strings))} />
          <Outcomes
            heads={heads}
            title={strings.compareEnd}
            cells={[told, otherTold].map(({ ending, outcome }) => `${ending.title}. ${outcome}`)}
          />
        </tbody>
      </table>
    </section>
  );
}

function Chosen({ choices, strings }: { choices: readonly Choice[]; strings: Told['strings'] }) {
  if (choices.length === 0) return <>{strings.compareNot}</>;
  return (
    <>
      {choices.map((choice, index) => (
        <p key={index}>
          <LineSaid choice={choice} />
        </p>
      ))}
    </>
  );
}

function Outcomes({ title, heads, cells }: { title: string; heads: readonly string[]; cells: readonly string[] }) {
  return (
    <tr class="compare__outcome">
      <th scope="row">{title}</th>
      {cells.map((cell, index) => (
        <td data-run={heads[index]} key={index}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

function stepsDone({ steps }: Debrief, strings: Told['strings']): string {
  return format(strings.compareCount, { done: steps.filter(({ mark }) => mark === 'done').length, all: steps.length });
}
