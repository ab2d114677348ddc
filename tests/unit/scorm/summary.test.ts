import { describe, expect, it } from 'vitest';
import { summaryOf, type Detail, type Told } from '../../../scorm/summary.ts';
import { termsOf } from '../../../scorm/terms-of.ts';
import { COMPLETION_RULES } from '../../../src/course/record/outline.ts';
import { STANDARDS } from '../../../src/course/record/terms.ts';
import { withAttemptStarted, withDebriefed, withLessonOpened, withScore } from '../../../src/course/record/changes.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { defaultSettings, LMS_IDS, type PackageSettings } from '../../../src/schemas/package-settings.ts';
import { due, type Telling } from '../../../src/tracking/cmi5/due.ts';
import { TYPES } from '../../../src/tracking/cmi5/names.ts';
import { courseOf, report } from '../../../src/tracking/report.ts';
import { withNextAnswer } from '../../helpers/next-answer.ts';

const FACTS = { id: 'course', title: 'A Course', description: 'A course.', version: '1.0.0', languages: ['en'], passMark: 80 };
const summary = (changes: Partial<PackageSettings>) => summaryOf({ ...defaultSettings(FACTS), ...changes }, FACTS, 576);

/** A course of a lesson, a talk and one question. */
const KNOWN = {
  outline: { lessons: [{ slot: 0, checks: [] }], talks: [0], passMark: 80 },
  objectives: [{ id: 'o', items: [{ slot: 9, right: 1 }] }],
};
const tried = (record: LearnerRecord, score: number, code: number) =>
  withScore(withNextAnswer(withAttemptStarted(record, 1, [9]), code), score);
const opened = withDebriefed(withLessonOpened(emptyRecord, 0), 0);

const TELLING: Telling = { parts: [], iri: (kind, id) => `${kind}/${id}`, language: 'en', masteryScore: 0.8, elapsed: 1000, now: 0 };

/** What the running course tells an LMS of a record, in the words of the summary. */
function toldOf(settings: PackageSettings, record: LearnerRecord): Told {
  const launch = { standing: { status: 'incomplete' as const, score: null }, passMark: null };
  const told = report(record, courseOf(KNOWN, termsOf(settings)), launch);
  const { lessonStatus, completion, success, score } = told;
  if (settings.standard === 'cmi5') {
    const verdicts = due(told, [], TELLING).filter(({ kind }) => kind === 'verdict');
    return {
      status: verdicts.map(({ verb }) => verb as Told['status'][number]),
      score: verdicts.some(({ result }) => 'score' in (result ?? {})),
    };
  }
  const status = settings.standard === 'scorm12' ? [lessonStatus] : success === 'unknown' ? [completion] : [completion, success];
  return { status, score: score !== null };
}

/** What becomes of the objectives of a finished try. */
function detailOf(settings: PackageSettings, record: LearnerRecord): Detail {
  const told = report(record, courseOf(KNOWN, termsOf(settings)), { standing: { status: 'incomplete', score: null }, passMark: null });
  if (told.objectives.every(({ status }) => status === 'unknown')) return 'uncounted';
  const isStatement = due(told, [], TELLING).some(({ object }) => object?.definition?.type === TYPES.objective);
  return settings.standard === 'cmi5' && !isStatement ? 'answers' : 'objectives';
}

const CASES = STANDARDS.flatMap((standard) =>
  COMPLETION_RULES.flatMap((complete) => LMS_IDS.flatMap((lms) => [null, 1].map((tries) => ({ standard, complete, lms, tries })))),
);

describe('the summary says what the course will tell the LMS', () => {
  it.each(CASES)('$standard, $complete, $lms, tries $tries', (changes) => {
    const settings = { ...defaultSettings(FACTS), ...changes };
    const { whenDone, whenFailed, whenTriesAreUsed, detail } = summary(changes);
    const [passed, failed] = [tried(opened, 100, 1), tried(opened, 0, 2)];
    const expected = changes.complete === 'lessons' ? [whenDone] : [whenDone, whenFailed, whenTriesAreUsed ?? whenFailed];
    const told =
      changes.complete === 'lessons'
        ? [toldOf(settings, failed)]
        : [passed, failed, failed].map((record, nth) => toldOf(nth === 1 ? { ...settings, tries: 2 } : settings, record));
    expect(told).toEqual(expected);
    expect([detailOf(settings, passed), detailOf(settings, failed)]).toEqual([detail, detail]);
  });
});

describe('the summary', () => {
  it('speaks of used up tries only where there is an end to them', () => {
    expect(summary({ tries: null }).whenTriesAreUsed).toBeNull();
    expect(summary({ tries: 3 }).whenTriesAreUsed).toEqual({ status: ['incomplete'], score: true });
    expect(summary({ tries: 3, complete: 'lessons' }).whenTriesAreUsed).toBeNull();
  });

  it('speaks of no pass mark where only lessons count', () => {
    expect(summary({ complete: 'lessons' }).whenFailed).toBeNull();
  });

  it('holds resume data against the limit of the standard', () => {
    const limits = STANDARDS.map((standard) => summary({ standard }).resume);
    expect(limits).toEqual([4096, 64_000, null].map((limit) => ({ characters: 576, limit })));
  });

  it('names the zip as it will be named', () => {
    expect(summary({ standard: 'cmi5' }).name).toBe('course-1.0.0-cmi5.zip');
  });
});
