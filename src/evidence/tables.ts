import Papa from 'papaparse';
import type { Edition } from '../authoring/content.ts';
import { hoursOf } from '../authoring/hours.ts';
import { matrix } from '../authoring/matrix.ts';

type Row = Record<string, string | number>;

/**
 * A table as a CSV file that Excel opens rightly: a byte order mark, since it takes the file for another encoding without
 * one, and an apostrophe before what it would run as a formula.
 */
function csv(rows: readonly Row[]): string {
  return `\uFEFF${Papa.unparse([...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

const list = (entries: readonly string[]) => entries.join('\n');

/** What law and tip sheet ask, and where each is taught, tested and practiced. */
export function crosswalkTable(edition: Edition): string {
  return csv(
    matrix(edition).flatMap(({ origin, rows }) =>
      rows.map(({ id, duty, sources, can, lessons, inLessons, inFinal, practice }) => ({
        'asked by': origin,
        id,
        duty,
        sources: list(sources),
        'learners can': list(can),
        'taught in': list(lessons.map(({ title }) => title)),
        'asked in lessons': list(inLessons),
        'asked in the final check': list(inFinal),
        'practiced in': list(practice.map(({ title, where }) => `${title}: ${where.join('; ')}`)),
      })),
    ),
  );
}

/** What a learner can do afterward, with the lessons that teach it and the number of its questions. */
export function objectivesTable({ objectives, lessons, items, talks }: Edition): string {
  return csv(
    Object.entries(objectives).map(([id, { can, module }]) => ({
      id,
      'learners can': can,
      module,
      'taught in': list(lessons.filter((lesson) => lesson.objectives.includes(id)).map(({ title }) => title)),
      'practiced in': list(talks.filter((talk) => talk.objectives.includes(id)).map(({ title }) => title)),
      'questions in lessons': items.filter(({ objective, use }) => objective === id && use === 'lesson').length,
      'questions in the final check': items.filter(({ objective, use }) => objective === id && use === 'final').length,
    })),
  );
}

/** How the minutes add up, part by part. */
export function hoursTable(edition: Edition): string {
  const { lessons, talks, finalCheck, allMinutes } = hoursOf(edition);
  const row = (kind: string) => (part: (typeof lessons)[number]) => ({
    kind,
    part: part.title,
    words: part.words ?? '',
    'questions and activities': part.items ?? '',
    minutes: part.minutes,
  });
  const whole = { kind: 'sum', part: edition.strings.evidence.hours.all, words: '', 'questions and activities': '', minutes: allMinutes };
  return csv([...lessons.map(row('lesson')), ...talks.map(row('talk')), row('final check')(finalCheck), whole]);
}

/** Every question: where it is asked, what it measures and what it rests on. */
export function itemsTable({ items, lessons }: Edition): string {
  return csv(
    items.map(({ id, objective, use, type, stem, sources }) => ({
      id,
      objective,
      'asked in': use === 'final' ? 'final check' : list(lessons.filter(({ checks }) => checks.includes(id)).map(({ title }) => title)),
      type,
      question: stem,
      sources: list(sources),
    })),
  );
}

/** Every source: what it is, what it says and when it was last checked. */
export function sourcesTable({ sources }: Edition): string {
  return csv(
    Object.entries(sources).map(([id, { title, publisher, citation, year, url, also = [], says, checked, confidence }]) => ({
      id,
      title,
      publisher,
      citation: citation ?? '',
      year,
      address: url,
      'also from': list(also.map((work) => `${work.title} (${work.publisher}, ${work.year}) ${work.url}`)),
      says,
      checked,
      read:
        confidence === 'high'
          ? 'in the source itself, its abstract or a summary'
          : 'weaker: secondary, partial, older or foreign, or partly our own reasoning',
    })),
  );
}
