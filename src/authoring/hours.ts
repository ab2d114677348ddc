import type { CompletionRule } from '../course/record/outline.ts';
import type { Edition, LessonEntry } from './content.ts';
import { wordsOf } from './sentences.ts';

/** A part of the course and the minutes it takes. */
export interface TimedPart {
  id: string;
  title: string;
  /** Words on its page; null where time is not worked out from words. */
  words: number | null;
  /** Questions and activities on it; null for talks. */
  items: number | null;
  minutes: number;
}

/** How the time of the course adds up. The sums are those of the certificate. */
export interface Hours {
  lessons: readonly TimedPart[];
  talks: readonly TimedPart[];
  finalCheck: TimedPart;
  lessonMinutes: number;
  talkMinutes: number;
  allMinutes: number;
}

/** Minutes of what each rule asks for: the learning time on the certificate, unless an agency gives its own. */
export function minutesByRule(edition: Edition): Readonly<Record<CompletionRule, number>> {
  const { allMinutes, lessonMinutes, finalCheck } = hoursOf(edition);
  return { everything: allMinutes, lessons: lessonMinutes, 'final-check': finalCheck.minutes };
}

const sum = (parts: readonly TimedPart[]) => parts.reduce((total, { minutes }) => total + minutes, 0);
const wordsIn = ({ passages }: LessonEntry) => passages.reduce((total, { text }) => total + wordsOf(text).length, 0);

/** Works the hours out of an edition, part by part, as `minutes.ts` counts them. */
export function hoursOf({ lessons, talks, course, finalCheckMinutes, strings }: Edition): Hours {
  const read = lessons.map((lesson) => ({
    id: lesson.id,
    title: lesson.title,
    words: wordsIn(lesson),
    items: lesson.checks.length,
    minutes: lesson.minutes,
  }));
  const played = talks.map(({ id, title, minutes }) => ({ id, title, words: null, items: null, minutes }));
  const finalCheck = {
    id: 'final-check',
    title: strings.lesson.finalCheck,
    words: null,
    items: course.finalCheck.draw,
    minutes: finalCheckMinutes,
  };
  return {
    lessons: read,
    talks: played,
    finalCheck,
    lessonMinutes: sum(read),
    talkMinutes: sum(played),
    allMinutes: sum(read) + sum(played) + finalCheckMinutes,
  };
}
