import type { RunView } from './replay.ts';
import type { PlayedChoice, Talk } from './scenario.ts';
import { inLearnersOrder } from './shuffle.ts';

/** Which runs took a line, or reached an ending: the run that is looked at (`now`), another one, both or none. */
export type Mark = 'now' | 'earlier' | 'both' | 'none';

export interface Spot {
  /** Letter of the choice or of the ending. */
  letter: string;
  mark: Mark;
}

/** One moment of the talk that some run met, with a spot for each of its choices. */
export interface MapRow {
  /** Node id. */
  node: string;
  title: string;
  spots: readonly Spot[];
}

/** A place on the map: `row` counts the rows and, after the last one, the endings; `spot` counts from the left. */
export interface Place {
  row: number;
  spot: number;
}

/** What was tried of a talk. It holds no words of lines nobody took. */
export interface PathMap {
  /** Moments met, in the order of the talk. */
  rows: readonly MapRow[];
  endings: readonly Spot[];
  /** The way of the run looked at, and of each other run. */
  now: readonly Place[];
  earlier: readonly (readonly Place[])[];
  /** Different lines taken, and how many there are; the same for moments and endings. */
  lines: Count;
  moments: Count;
  found: Count;
}

export interface Count {
  seen: number;
  all: number;
}

interface Asked {
  now: RunView;
  earlier: readonly RunView[];
  /** Letters of all endings ever found, those of runs no longer kept as well. */
  found: readonly string[];
  /** The learner's seed: choices stand in the order in which this learner sees them. */
  seed: number;
}

/** The map of a talk as some runs leave it. Lines taken back do not count. */
export function pathMap(talk: Talk, { now, earlier, found, seed }: Asked): PathMap {
  const taken = (run: RunView, node: string) => run.turns.filter(({ from }) => from.node === node).map(({ choice }) => choice.letter);
  const nodes = Object.entries(talk.nodes);
  const rows = nodes.flatMap(([node, { title, choices }]): MapRow[] => {
    const [here, before] = [taken(now, node), earlier.flatMap((run) => taken(run, node))];
    if (here.length + before.length === 0) return [];
    const spots = inLearnersOrder<PlayedChoice>(choices, seed, talk.id, node).map(({ letter }) => ({
      letter,
      mark: markOf(here.includes(letter), before.includes(letter)),
    }));
    return [{ node, title, spots }];
  });
  const reached = [...found, ...earlier.flatMap(({ ending }) => ending?.letter ?? [])];
  const endings = talk.endings.map(({ letter }) => {
    const here = now.ending?.letter === letter;
    const before = here ? earlier.some(({ ending }) => ending?.letter === letter) : reached.includes(letter);
    return { letter, mark: markOf(here, before) };
  });
  const spots = rows.flatMap((row) => row.spots);
  const seen = (list: readonly Spot[]) => list.filter(({ mark }) => mark !== 'none').length;
  return {
    rows,
    endings,
    now: wayOf(now, rows, endings),
    earlier: earlier.map((run) => wayOf(run, rows, endings)),
    lines: { seen: seen(spots), all: nodes.reduce((sum, [, { choices }]) => sum + choices.length, 0) },
    moments: { seen: rows.length, all: nodes.length },
    found: { seen: seen(endings), all: endings.length },
  };
}

function markOf(now: boolean, earlier: boolean): Mark {
  return now ? (earlier ? 'both' : 'now') : earlier ? 'earlier' : 'none';
}

function wayOf(run: RunView, rows: readonly MapRow[], endings: readonly Spot[]): Place[] {
  const way = run.turns.map(({ from, choice }) => {
    const row = rows.findIndex(({ node }) => node === from.node);
    return { row, spot: rows[row]?.spots.findIndex(({ letter }) => letter === choice.letter) ?? -1 };
  });
  const { ending } = run;
  return ending ? [...way, { row: rows.length, spot: endings.findIndex(({ letter }) => letter === ending.letter) }] : way;
}
