import type { Edition, LessonEntry } from '../content.ts';
import { gradeOf } from '../grade.ts';
import { lessonSeconds } from '../minutes.ts';
import { byFile, pagePassages, proseOf } from '../prose.ts';
import { wordsOf } from '../sentences.ts';
import { table, type ReportPart } from './part.ts';

const words = (page: LessonEntry) => page.passages.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
const grade = (value: number | null) => (value === null ? 'none' : value.toFixed(1));

/** Words, checks, minutes and reading grade of each lesson, and the time the course takes. */
export function lessonsPart({ lessons, items, talks, finalCheckMinutes }: Edition): ReportPart {
  const seconds = (lesson: LessonEntry) =>
    lessonSeconds(
      lesson.passages,
      items.filter(({ id }) => lesson.checks.includes(id)),
    );
  const total = Math.round(lessons.reduce((sum, lesson) => sum + seconds(lesson), 0) / 60);
  const talked = talks.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    title: 'Lessons',
    lines: [
      ...table(
        ['Lesson', 'Words', 'Checks', 'Minutes', 'Grade'],
        lessons.map((lesson) => [
          lesson.id,
          words(lesson),
          lesson.checks.length,
          (seconds(lesson) / 60).toFixed(1),
          grade(gradeOf(pagePassages(lesson))),
        ]),
      ),
      '',
      `Lessons ${total} minutes, talks ${talked} (as their writers say, each played once), final check ${finalCheckMinutes}: ${total + talked + finalCheckMinutes} minutes.`,
      'How minutes are computed stands in src/authoring/minutes.ts.',
    ],
  };
}

/** Reading grade of every other file a learner reads. */
export function gradesPart(edition: Edition): ReportPart {
  const lessons = new Set(edition.lessons.map(({ file }) => file));
  const files = [...byFile(proseOf(edition))].filter(([file]) => !lessons.has(file));
  return {
    title: 'Reading grades of other files',
    lines: table(
      ['File', 'Grade'],
      files
        .map(([file, passages]) => ({ file, value: gradeOf(passages) }))
        .filter(({ value }) => value !== null)
        .sort((one, other) => (other.value ?? 0) - (one.value ?? 0))
        .map(({ file, value }) => [file, grade(value)]),
    ),
  };
}
