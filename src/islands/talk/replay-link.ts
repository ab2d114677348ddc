import type { Run } from '../../course/record/record.ts';

/** The address that plays a talk again from a line of an earlier run. The talk page reads it with `replayAsked`. */
export function replayHref(talkHref: string, run: Run, line: number): string {
  return `${talkHref}#from-${run.started}-${line}`;
}

/** The run and 1-based line that the page was asked to replay from, if it was and the run is still known. */
export function replayAsked(hash: string, runs: readonly Run[]): { run: Run; line: number } | null {
  const [, started, line] = /^#from-(\d+)-(\d+)$/.exec(hash) ?? [];
  const run = runs.find((each) => each.started === Number(started));
  return run ? { run, line: Number(line) } : null;
}
