import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { withFinished } from '../../course/record/changes.ts';
import { completion } from '../../course/record/completion.ts';
import { minuteAt } from '../../course/record/epoch.ts';
import type { Outline } from '../../course/record/outline.ts';
import type { LearnerRecord } from '../../course/record/record.ts';
import { $confirmed, $keptIn, $record, $saving, update } from '../../stores/record.ts';
import { useTerms, type CourseTerms } from '../use-terms.ts';
import { outcome, type Outcome } from './outcome.ts';

export interface Standing {
  record: LearnerRecord;
  terms: CourseTerms;
  outcome: Outcome;
}

/** How things stand at the end of the course, followed as they change. On the website the time of it is noted here. */
export function useOutcome(outline: Outline): Standing {
  const record = useStore($record, { ssr: 'initial' });
  const confirmed = useStore($confirmed, { ssr: 'initial' });
  const keptIn = useStore($keptIn, { ssr: 'initial' });
  const saving = useStore($saving, { ssr: 'initial' });
  const terms = useTerms(outline);
  const done = completion(record, terms.outline, terms.rule);
  useEffect(() => {
    // Once: a clock that was set back since must not move the day. One that cannot be right notes none; a later look does.
    const minute = minuteAt(Date.now());
    if (keptIn === 'browser' && done.complete && minute !== null)
      update((known) => (known.finishedAt === null ? withFinished(known, minute) : known));
  }, [keptIn, done.complete]);
  return { record, terms, outcome: outcome({ missing: done.missing, keptIn, saving, confirmed }) };
}
