import type { Report } from '../report.ts';
import { PROGRESS, TYPES } from './names.ts';
import { resultOf, type Draft } from './statements.ts';

/** A lesson or talk that the LMS hears of. */
export interface CoursePart {
  kind: 'lesson' | 'talk';
  slot: number;
  /** Id of its page, such as "first-24-hours". */
  id: string;
  title: string;
}

/** What is told of this launch beside the report. */
export interface Telling {
  parts: readonly CoursePart[];
  /** The name of a part of the course, from its kind and id. */
  iri: (kind: string, id: string) => string;
  /** Language tag of the titles. */
  language: string;
  /** The mark the LMS sets, 0 to 1; null when it sets none. */
  masteryScore: number | null;
  /** Milliseconds the learner has been at it in this session. */
  elapsed: number;
  /** Milliseconds since 1970. */
  now: number;
}

/** A statement that is told once in an enrollment, before it is given its id. */
export type Due = Omit<Draft, 'id'> & { key: string };

/**
 * Everything that a report says and the LMS has not confirmed yet, in the order in which it is told: a lesson once it was
 * opened, a talk once its debrief was reached, then the course as a whole. It follows from the record, so that what one
 * launch could not get through is told by the next.
 */
export function due(report: Report, told: readonly string[], telling: Telling): Due[] {
  return [...parts(report, told, telling), ...verdicts(report, told, telling)].filter(({ key }) => !told.includes(key));
}

/**
 * "Experienced" is said of talks too, although "completed" would fit: some LMSs look at the verb alone and would take a
 * completed talk for a completed course. Progress is in whole percent, and left out once the course is completed (cmi5 9.5.5.1).
 */
function parts({ record, progress }: Report, told: readonly string[], { parts: known, iri, language, now }: Telling): Due[] {
  const isOver = told.includes('completed') || progress === 1;
  const result = isOver ? {} : { result: { extensions: { [PROGRESS]: Math.round(progress * 100) } } };
  return known
    .filter(({ kind, slot }) => (kind === 'lesson' ? record.lessons.includes(slot) : record.talks[slot]?.debriefed === true))
    .map(({ kind, slot, id, title }) => {
      const type = kind === 'lesson' ? TYPES.lesson : TYPES.simulation;
      const object = { id: iri(kind, id), definition: { type, name: { [language]: title } } };
      return { key: `${kind}-${slot}`, kind: 'part', verb: 'experienced', at: now, object, ...result };
    });
}

/**
 * "Failed" never follows "passed" (cmi5 9.3). A verdict that the LMS's own mark contradicts is not told at all: the course
 * holds learners to its own mark and to that of the LMS, whichever is higher.
 */
function verdicts({ completion, success, score }: Report, told: readonly string[], telling: Telling): Due[] {
  const { masteryScore, elapsed, now } = telling;
  const mark = masteryScore === null ? {} : { masteryScore };
  const verdict = (verb: 'passed' | 'failed'): Due => {
    return { key: verb, kind: 'verdict', verb, at: now, result: resultOf[verb](elapsed, score), ...mark };
  };
  const isHeldAgainst = masteryScore !== null && score !== null;
  const reaches = !isHeldAgainst || score / 100 >= masteryScore;
  const misses = !isHeldAgainst || score / 100 < masteryScore;
  return [
    ...(completion === 'completed'
      ? [{ key: 'completed', kind: 'verdict', verb: 'completed', at: now, result: resultOf.completed(elapsed) } as const]
      : []),
    ...(success === 'passed' && reaches ? [verdict('passed')] : []),
    ...(success === 'failed' && misses && !told.includes('passed') ? [verdict('failed')] : []),
  ];
}
