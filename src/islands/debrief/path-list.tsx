import { format } from '../../course/format.ts';
import type { Mark, PathMap } from '../../course/scenario/path-map.ts';
import { LineSaid } from './line-said.tsx';
import type { DebriefProps } from './debrief-props.ts';

interface PathListProps extends Pick<DebriefProps, 'scenario' | 'strings'> {
  map: PathMap;
}

/** The map in words: the same moments in the same order, each with the lines that were tried and how many were not. */
export function PathList({ scenario, strings, map }: PathListProps) {
  const by: Record<Exclude<Mark, 'none'>, string> = { now: strings.mapNow, earlier: strings.mapEarlier, both: strings.mapBoth };
  const others = (spots: readonly { mark: Mark }[]) => spots.filter(({ mark }) => mark === 'none').length;
  const titles = new Map(scenario.endings.map(({ letter, title }) => [letter, title]));
  return (
    <ol class="path-list">
      {map.rows.map(({ node, title, spots }) => (
        <li key={node}>
          <b>{title}</b>
          <ul>
            {scenario.nodes[node]?.choices.map((choice) => {
              const mark = spots.find(({ letter }) => letter === choice.letter)?.mark ?? 'none';
              return (
                mark !== 'none' && (
                  <li key={choice.letter}>
                    {by[mark]}: <LineSaid choice={choice} />
                  </li>
                )
              );
            })}
            {others(spots) > 0 && <li>{format(strings.mapOthers, { count: others(spots) })}</li>}
          </ul>
        </li>
      ))}
      <li>
        <b>{strings.mapEndings}</b>
        <ul>
          {map.endings.map(
            ({ letter, mark }) =>
              mark !== 'none' && (
                <li key={letter}>
                  {by[mark]}: {titles.get(letter)}
                </li>
              ),
          )}
        </ul>
      </li>
    </ol>
  );
}
