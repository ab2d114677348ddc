import type { Edition } from '../../src/authoring/content.ts';
import { longestRuns } from '../../src/authoring/fullest-record.ts';

type Talk = Edition['talks'][number];

/** As `longestRuns`, and each talk that is a copy of another is explored once: exploring one takes up to a second. */
export function longestOfAll(talks: readonly Talk[]): Map<number, number | null> {
  const known = new Map<string, number | null>();
  return new Map(
    talks.map((talk) => {
      const graph = JSON.stringify(talk.nodes);
      if (!known.has(graph)) known.set(graph, longestRuns([talk]).get(talk.slot) ?? null);
      return [talk.slot, known.get(graph) ?? null];
    }),
  );
}
