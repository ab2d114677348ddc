import { duration } from './duration.ts';
import { CATEGORIES, MASTERY_SCORE, VERBS, type Verb } from './names.ts';
import type { Actor } from './parameters.ts';

/**
 * A statement as far as it is our own to make, as it waits to be sent. What the LMS settles for all statements (who, in
 * which enrollment and session) is put around it when it goes out.
 */
export interface Draft {
  /** UUID. The same at every try to send it. */
  id: string;
  /** `part`: about a part of the course, "cmi5 allowed". The others are cmi5's own, about the course as a whole (cmi5 7.1.3). */
  kind: 'session' | 'verdict' | 'part';
  verb: Verb;
  /** What it tells, for those that are told once in an enrollment: "completed", "lesson-12". */
  key?: string;
  /** When it happened, milliseconds since 1970. */
  at: number;
  /** Of a part: what it is about. */
  object?: Activity;
  result?: Readonly<Record<string, unknown>>;
  /** Of a part: the activities it belongs to. */
  parents?: readonly Activity[];
  /** The mark a verdict was held against. */
  masteryScore?: number;
}

/** An xAPI activity. */
export interface Activity {
  id: string;
  definition?: Readonly<Record<string, unknown>>;
}

/** What the LMS settles for every statement of a launch. */
export interface Frame {
  actor: Actor;
  activityId: string;
  registration: string;
  contextTemplate: Readonly<Record<string, unknown>>;
}

type Lists = Readonly<Record<string, unknown>>;

/** The whole statement (cmi5 9). Of the LMS's template all is kept; what is ours comes after it. */
export function statementOf(draft: Draft, { actor, activityId, registration, contextTemplate }: Frame): object {
  const { id, kind, verb, at, object, result, parents = [], masteryScore } = draft;
  const categories = { session: [CATEGORIES.cmi5], verdict: [CATEGORIES.cmi5, CATEGORIES.moveOn], part: [] }[kind];
  const lists = (contextTemplate['contextActivities'] ?? {}) as Lists;
  const contextActivities = {
    ...lists,
    ...appended(
      lists,
      'category',
      categories.map((category) => ({ id: category })),
    ),
    ...appended(lists, 'parent', parents),
  };
  const mark = masteryScore === undefined ? {} : { [MASTERY_SCORE]: masteryScore };
  const extensions = { ...mark, ...(contextTemplate['extensions'] as object | undefined) };
  return {
    id,
    actor,
    verb: { id: VERBS[verb], display: { 'en-US': verb } },
    object: { objectType: 'Activity', ...(object ?? { id: activityId }) },
    ...(result === undefined ? {} : { result }),
    context: { registration, ...contextTemplate, contextActivities, extensions },
    timestamp: new Date(at).toISOString(),
  };
}

/** A list of the template with ours at its end. xAPI lets a list of one be written without being a list. */
function appended(lists: Lists, name: string, ours: readonly Activity[]): object {
  if (ours.length === 0) return {};
  const given = lists[name] ?? [];
  const theirs = (Array.isArray(given) ? given : [given]) as readonly (Activity | null)[];
  return { [name]: [...theirs, ...ours.filter(({ id }) => theirs.every((activity) => activity?.id !== id))] };
}

/** Results of cmi5's own statements (cmi5 9.5). `elapsed`: milliseconds. */
export const resultOf = {
  completed: (elapsed: number) => ({ completion: true, duration: duration(elapsed) }),
  passed: (elapsed: number, percent: number | null) => ({ success: true, ...scoreOf(percent), duration: duration(elapsed) }),
  failed: (elapsed: number, percent: number | null) => ({ success: false, ...scoreOf(percent), duration: duration(elapsed) }),
  terminated: (elapsed: number) => ({ duration: duration(elapsed) }),
} as const;

/** Whole percent as a score. Raw must be a whole number and must not come without its limits (cmi5 9.5.1). */
function scoreOf(percent: number | null): object {
  return percent === null ? {} : { score: { scaled: percent / 100, raw: percent, min: 0, max: 100 } };
}
