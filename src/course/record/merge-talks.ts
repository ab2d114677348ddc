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
 * The `count` latest runs, and the latest ended one if it is older than these: its debrief may still be unread, and
 * completion asks for one. It is kept in addition and takes nobody's place; otherwise the result would depend on the order
 * of merging.
 *
 * @param runs the latest first
 * @param count how many of the latest, whether they have ended or not
 */
export function latestRuns(runs: readonly Run[], count: number): readonly Run[] {
  const latestEnded = runs.find(({ ended }) => ended);
  return runs.filter((run, index) => index < count || run === latestEnded);
}

/**
 * Which of two runs with the same start to keep: one that has ended, else the longer one, which is newer because a log
 * only grows. Logs of equal length differ only when two tabs played the same run; any rule will do then, as long as both
 * sides follow the same one.
 */
function furtherOn(one: Run, other: Run): Run {
  if (one.ended !== other.ended) return one.ended ? one : other;
  if (one.log.length !== other.log.length) return one.log.length > other.log.length ? one : other;
  return one.log >= other.log ? one : other;
}
