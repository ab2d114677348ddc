import { useState } from 'preact/hooks';
import { format } from '../../course/format.ts';
import { pathMap, type Mark } from '../../course/scenario/path-map.ts';
import { replay } from '../../course/scenario/replay.ts';
import type { Run } from '../../course/record/record.ts';
import type { Told } from './debrief-props.ts';
import { PathList } from './path-list.tsx';
import { PathPicture, SpotShape } from './path-picture.tsx';
import { PrintToo } from './printing.tsx';

interface PathsProps extends Told {
  /** All runs that are kept, finished or not. */
  kept: readonly Run[];
  /** Letters of all endings ever found. */
  found: readonly string[];
  /** The learner's seed. */
  seed: number;
}

/** Where this run went and where others did, as a picture or as a list, and how much there is left to find. */
export function Paths({ kept, found, seed, ...told }: PathsProps) {
  const { scenario, strings, run, view } = told;
  const [asList, show] = useState(false);
  const [printed, print] = useState(false);
  const earlier = kept.filter(({ started }) => started !== run.started).map(({ log }) => replay(scenario, log));
  const map = pathMap(scenario, { now: view, earlier, found, seed });
  const figures = format(strings.mapFigures, {
    lines: map.lines.seen,
    allLines: map.lines.all,
    moments: map.moments.seen,
    allMoments: map.moments.all,
  });
  const label = format(strings.mapPicture, { lines: view.turns.length, earlier: earlier.length, figures });
  const key: [Mark, string][] = [
    ['now', strings.mapNow],
    ['earlier', strings.mapEarlier],
    ['both', strings.mapBoth],
    ['none', strings.mapNone],
  ];
  return (
    <section class={printed ? 'debrief__part debrief__part--kept' : 'debrief__part'}>
      <h2>{strings.map}</h2>
      <p class="debrief__lead">
        {strings.mapLead} {figures}
      </p>
      <div class="paths">
        {asList ? (
          <PathList scenario={scenario} strings={strings} map={map} />
        ) : (
          <>
            <PathPicture map={map} label={label} endings={strings.mapEndings} />
            <ul class="path-key">
              {key.map(([mark, words]) => (
                <li key={mark}>
                  <svg viewBox="-15 -15 30 30" aria-hidden="true">
                    <SpotShape mark={mark} />
                  </svg>
                  {words}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="paths__go">
        <button type="button" class="button ghost compact" onClick={() => show(!asList)}>
          {asList ? strings.mapAsPicture : strings.mapAsList}
        </button>
        <PrintToo label={strings.mapPrint} printed={printed} onChange={print} />
      </div>
    </section>
  );
}
