import { encode } from '../../course/record/codec.ts';
import type { LearnerRecord } from '../../course/record/record.ts';

/**
 * The record, encoded, in at most `limit` characters. Should it ever be longer, what is least missed is left out first:
 * parts this version cannot read, then the oldest runs of talks. What counts towards completion is always kept.
 */
export function encodeWithin(record: LearnerRecord, limit: number): string {
  const whole = encode(record);
  if (whole.length <= limit) return whole;
  const most = Math.max(0, ...Object.values(record.talks).map(({ runs }) => runs.length));
  let text = whole;
  for (let kept = most; kept >= 0 && text.length > limit; kept -= 1) text = encode(withRuns({ ...record, unread: [] }, kept));
  return text;
}

function withRuns(record: LearnerRecord, count: number): LearnerRecord {
  const talks = Object.entries(record.talks).map(([slot, talk]) => [slot, { ...talk, runs: talk.runs.slice(0, count) }] as const);
  return { ...record, talks: Object.fromEntries(talks) };
}
