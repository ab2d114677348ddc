import type { CompletionRule, Outline } from './outline.ts';
import type { LearnerRecord } from './record.ts';

/** Something completion still asks for. */
export type Missing =
  | { kind: 'lesson'; slot: number; /** Slots of its checks not tried yet. */ checks: number[]; opened: boolean }
  | { kind: 'talk'; slot: number }
  | { kind: 'final-check' };

/** How far a learner has come. */
export interface Completion {
  finalCheck: { /** Whole percent, null before the first finished try. */ best: number | null; passed: boolean };
  complete: boolean;
  /** Share of what the rule asks for that is done, 0 to 1. */
  progress: number;
  /** What the rule still asks for, in course order. Empty when complete. */
  missing: readonly Missing[];
}

/**
 * Holds a record against the course. A lesson is done when it was opened and each of its checks tried; a talk when a
 * debrief was opened or the talk was read; the final check when the best score reaches the pass mark. Slots the outline does not know are
 * ignored, so content may change while learners are under way.
 */
export function completion(record: LearnerRecord, outline: Outline, rule: CompletionRule): Completion {
  const { best } = record.finalCheck;
  const passed = best !== null && best >= outline.passMark;

  const asked: (Missing | null)[] = [
    ...(rule === 'final-check' ? [] : outline.lessons.map((lesson) => missingLesson(record, lesson))),
    ...(rule === 'everything' ? outline.talks.map((slot) => (isDone(record, slot) ? null : { kind: 'talk' as const, slot })) : []),
    ...(rule === 'lessons' ? [] : [passed ? null : { kind: 'final-check' as const }]),
  ];
  const missing = asked.filter((part) => part !== null);
  return {
    finalCheck: { best, passed },
    complete: missing.length === 0,
    progress: asked.length === 0 ? 1 : (asked.length - missing.length) / asked.length,
    missing,
  };
}

/** How many lessons and talks of the course are done, whatever the rule. Apart from the rest, because the launch page needs none of it. */
export function doneOf(record: LearnerRecord, outline: Outline): Record<'lessons' | 'talks', { done: number; total: number }> {
  const count = (done: boolean[]) => ({ done: done.filter(Boolean).length, total: done.length });
  return {
    lessons: count(outline.lessons.map((lesson) => missingLesson(record, lesson) === null)),
    talks: count(outline.talks.map((slot) => isDone(record, slot))),
  };
}

const isDone = (record: LearnerRecord, talk: number) => record.talks[talk]?.debriefed === true;

function missingLesson(record: LearnerRecord, { slot, checks }: Outline['lessons'][number]): Missing | null {
  const opened = record.lessons.includes(slot);
  const untried = checks.filter((check) => record.checks[check] === undefined);
  return opened && untried.length === 0 ? null : { kind: 'lesson', slot, checks: untried, opened };
}
