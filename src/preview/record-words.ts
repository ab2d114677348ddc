import { format } from '../course/format.ts';
import { withoutLanguage } from '../course/record/place.ts';
import type { LearnerRecord } from '../course/record/record.ts';
import type { Strings } from '../schemas/interface.ts';

/** What the course is made of, by the slots that resume data speaks in. */
export interface CourseParts {
  lessons: readonly { slot: number; title: string }[];
  talks: readonly { slot: number; title: string }[];
  /** Questions inside lessons. */
  checks: number;
  /** Title of each page, by page name. */
  pages: Readonly<Record<string, string>>;
}

/** One line of what resume data says: a name, and one or more facts. */
export interface RecordLine {
  name: string;
  facts: readonly string[];
}

/** Puts a learner record into words, line by line. */
export function recordWords(record: LearnerRecord, course: CourseParts, strings: Strings['preview']['resume']): RecordLine[] {
  const tried = Object.values(record.checks);
  const opened = course.lessons.filter(({ slot }) => record.lessons.includes(slot));
  const unread = record.unread.length;
  const line = (name: string, ...facts: (string | null)[]): RecordLine => {
    const known = facts.filter((fact) => fact !== null);
    return { name, facts: known.length > 0 ? known : [strings.nothing] };
  };
  return [
    line(strings.lessons, format(strings.outOf, { count: opened.length, total: course.lessons.length })),
    line(
      strings.checks,
      format(strings.right, { count: tried.length, total: course.checks, right: tried.filter((each) => each === 'right').length }),
    ),
    line(strings.talks, ...course.talks.map(({ slot, title }) => talkWords(record, slot, title, strings))),
    line(strings.finalCheck, ...finalCheckWords(record, strings)),
    line(strings.place, record.place === null ? null : placeWords(record.place.value, course)),
    line(strings.reached, record.reached),
    ...(unread > 0 ? [line(strings.unread, String(unread))] : []),
  ];
}

/** The title of the page, whichever language it was in; the name of one that the course does not have. */
function placeWords(place: string, { pages }: CourseParts): string {
  return pages[place] ?? pages[withoutLanguage(place)] ?? place;
}

function talkWords(record: LearnerRecord, slot: number, title: string, { run, debriefed }: Strings['preview']['resume']): string | null {
  const talk = record.talks[slot];
  if (talk === undefined) return null;
  return format(talk.debriefed ? debriefed : run, { title, count: talk.runs.length });
}

function finalCheckWords({ finalCheck: { best, attempt } }: LearnerRecord, strings: Strings['preview']['resume']): (string | null)[] {
  return [
    best === null ? null : format(strings.best, { best }),
    attempt === null
      ? null
      : format(strings.attempt, { number: attempt.number, answered: attempt.answers.length, drawn: attempt.items.length }),
  ];
}
