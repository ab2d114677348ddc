import { encode } from '../../course/record/codec.ts';
import { latestRuns } from '../../course/record/merge-talks.ts';
import type { LearnerRecord, Run } from '../../course/record/record.ts';

/**
 * The record, encoded, in at most `limit` characters. Should it ever be longer, what is least missed is left out first:
 * parts this version cannot read, then the oldest runs of talks, of each talk the latest that has ended after all others. What
 * counts towards completion is always kept.
 */
export function encodeWithin(record: LearnerRecord, limit: number): string {
  const whole = encode(record);
  if (whole.length <= limit) return whole;
  const most = Math.max(0, ...Object.values(record.talks).map(({ runs }) => runs.length));
  let text = whole;
  const within = (choose: (runs: readonly Run[]) => readonly Run[]) => encode(withRuns({ ...record, unread: [] }, choose));
  for (let kept = most; kept >= 0 && text.length > limit; kept -= 1) text = within((runs) => latestRuns(runs, kept));
  return text.length <= limit ? text : within(() => []);
}

function withRuns(record: LearnerRecord, choose: (runs: readonly Run[]) => readonly Run[]): LearnerRecord {
  const talks = Object.entries(record.talks).map(([slot, talk]) => [slot, { ...talk, runs: choose(talk.runs) }] as const);
  return { ...record, talks: Object.fromEntries(talks) };
}
