import { RUNS_KEPT, type LearnerRecord, type Run, type TalkRecord } from './record.ts';

/** Joins what two records know of the talks: endings are gathered, runs with the same start are one run. */
export function mergeTalks(one: LearnerRecord['talks'], other: LearnerRecord['talks']): LearnerRecord['talks'] {
  const talks: Record<number, TalkRecord> = { ...one };
  for (const [key, talk] of Object.entries(other)) {
    const slot = Number(key);
    const known = talks[slot];
    talks[slot] = known ? mergeTalk(known, talk) : talk;
  }
  return talks;
}

function mergeTalk(one: TalkRecord, other: TalkRecord): TalkRecord {
  return {
    runs: mergeRuns(one.runs, other.runs),
    endings: [...new Set([...one.endings, ...other.endings])].sort(),
    debriefed: one.debriefed || other.debriefed,
  };
}

/** The runs of both that are kept, latest first. Runs with the same start are one run. */
export function mergeRuns(one: readonly Run[], other: readonly Run[]): readonly Run[] {
  const byStart = new Map<number, Run>();
  for (const run of [...one, ...other]) {
    const known = byStart.get(run.started);
    byStart.set(run.started, known ? furtherOn(known, run) : run);
  }
  return latestRuns(
    [...byStart.values()].sort((a, b) => b.started - a.started),
    RUNS_KEPT,
  );
}

/**
 * The latest of these runs, and the latest that has ended however many were begun since: its debrief may not be read yet, and
 * completion asks for one. It comes on top of the others, in the place of none of them: else what is kept would depend on
 * which records were merged first.
 *
 * @param runs the latest first
 * @param count how many of the latest, whether they have ended or not
 */
export function latestRuns(runs: readonly Run[], count: number): readonly Run[] {
  const latestEnded = runs.find(({ ended }) => ended);
  return runs.filter((run, index) => index < count || run === latestEnded);
}

/**
 * Of two runs with the same start one that has ended; else the longer, which is the newer, since a log only ever grows. Equal
 * lengths can only differ when two tabs played the same run: any rule will do that both sides agree on.
 */
function furtherOn(one: Run, other: Run): Run {
  if (one.ended !== other.ended) return one.ended ? one : other;
  if (one.log.length !== other.log.length) return one.log.length > other.log.length ? one : other;
  return one.log >= other.log ? one : other;
}
