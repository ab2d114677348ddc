import { momentOf } from '../../course/record/epoch.ts';
import type { Run } from '../../course/record/record.ts';

/** Day and time at which a run started, in the learner's own time zone: "Nov 25, 8:04 PM". */
export function whenPlayed({ started }: Pick<Run, 'started'>, language: string): string {
  const how = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language, how).format(momentOf(started));
}
