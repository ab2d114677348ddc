import { RECORD_EPOCH } from '../../course/record/epoch.ts';
import type { Run } from '../../course/record/record.ts';

/** Day and time at which a run started, in the learner's own time zone: "Nov 25, 8:04 PM". */
export function whenPlayed({ started }: Pick<Run, 'started'>, language: string): string {
  const at = new Date(RECORD_EPOCH + started * 60_000);
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(at);
}
