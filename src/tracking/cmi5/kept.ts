import { decode, encode } from '../../course/record/codec.ts';
import { merge } from '../../course/record/merge.ts';
import { emptyRecord, type LearnerRecord } from '../../course/record/record.ts';
import { isObject, objectIn } from './json.ts';

/**
 * What the course keeps at the LMS for one enrollment: the learner record, and what it has told of it. A statement's id
 * is kept before the statement is sent for the first time, so that whichever launch, window or device sends it, it is the
 * same statement, and an LMS that has it already cannot take it for a second one.
 */
export interface Kept {
  record: LearnerRecord;
  /** Ids of the statements that are told once in an enrollment, by what they tell: "completed", "lesson-12". */
  ids: Readonly<Record<string, string>>;
  /** Those of them that the LMS has confirmed. Ascending. */
  told: readonly string[];
  /** Percent told with "passed". */
  score: number | null;
}

export const nothingKept: Kept = { record: emptyRecord, ids: {}, told: [], score: null };

/** The record in a document that was cut short and is no JSON any more. */
const CUT = /^\{"record":"([^"]*)/;

/** Reads the document, or as much of it as can be read. */
export function readKept(text: string): Kept {
  const { record, ids, told, score } = objectIn(text) ?? { record: CUT.exec(text)?.[1] };
  return {
    record: typeof record === 'string' ? decode(record) : emptyRecord,
    ids: isObject(ids) ? Object.fromEntries(Object.entries(ids).flatMap(([key, id]) => (typeof id === 'string' ? [[key, id]] : []))) : {},
    told: Array.isArray(told) ? told.filter((key): key is string => typeof key === 'string').sort() : [],
    score: typeof score === 'number' ? score : null,
  };
}

/** The document, as JSON. */
export function writeKept({ record, ids, told, score }: Kept): string {
  return JSON.stringify({ record: encode(record), ids, told, score });
}

/** Joins what is at the LMS with what is known here. Of two ids for one thing that of the LMS stands: it was kept first. */
export function mergeKept(theirs: Kept, ours: Kept): Kept {
  return {
    record: merge(theirs.record, ours.record),
    ids: { ...ours.ids, ...theirs.ids },
    told: [...new Set([...theirs.told, ...ours.told])].sort(),
    score: theirs.score ?? ours.score,
  };
}
