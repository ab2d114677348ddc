import { expect, test } from 'vitest';
import { completion } from '../../../src/course/record/completion.ts';
import { withDebriefed, withPlace, withRunLog } from '../../../src/course/record/changes.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { nextStep, whereItGoesOn, type StepProps } from '../../../src/islands/home/steps.ts';

const step = (kind: StepProps['kind'], page: string, slot: number): StepProps => ({
  kind,
  page,
  href: `${page}.html`,
  title: page,
  minutes: 5,
  slot,
});
const steps = [step('lesson', 'begin', 0), step('talk', 'in-touch', 0), step('lesson', 'touch', 1), step('final-check', 'final-check', 0)];
const outline = { lessons: [0, 1].map((slot) => ({ slot, checks: [] })), talks: [0], passMark: 80 };

const next = (record: LearnerRecord) => nextStep(steps, record, completion(record, outline, 'everything').missing)?.page;
const at = (place: string) => next(withPlace(emptyRecord, place, 5));

test('Who is new begins at the beginning', () => {
  expect(next(emptyRecord)).toBe('begin');
});

test('The step where the learner was is the next one, in whichever language it was read', () => {
  expect(at('touch')).toBe('touch');
  expect(at('es-touch')).toBe('touch');
  expect(at('final-check')).toBe('final-check');
  expect(at('es-final-check')).toBe('final-check');
});

test('A page whose own id begins like a language is not taken for a page of another', () => {
  expect(at('in-touch')).toBe('in-touch');
  expect(at('es-in-touch')).toBe('in-touch');
});

test('From a debrief, in whichever language, the way leads on after its talk once that is done', () => {
  for (const place of ['in-touch-debrief', 'es-in-touch-debrief']) {
    expect(at(place)).toBe('in-touch');
    expect(next(withDebriefed(withPlace(emptyRecord, place, 5), 0))).toBe('touch');
  }
});

test('A final check that may not be taken again is not where to go on', () => {
  const { missing } = completion(emptyRecord, outline, 'everything');
  expect(nextStep(steps, withPlace(emptyRecord, 'final-check', 5), missing, true)?.page).toBe('begin');
  expect(nextStep(steps.slice(-1), emptyRecord, missing, true)).toBeNull();
});

test('A talk whose run has ended goes on at its debrief, until that was opened; one in the middle at the talk', () => {
  const talk = { ...step('talk', 'in-touch', 0), debriefHref: 'in-touch-debrief.html' };
  const ended = withRunLog(emptyRecord, 0, 1_000, 'ab', true);
  expect(whereItGoesOn(talk, emptyRecord)).toBe('in-touch.html');
  expect(whereItGoesOn(talk, withRunLog(emptyRecord, 0, 1_000, 'a'))).toBe('in-touch.html');
  expect(whereItGoesOn(talk, ended)).toBe('in-touch-debrief.html');
  expect(whereItGoesOn(talk, withRunLog(ended, 0, 2_000, 'a'))).toBe('in-touch.html');
  expect(whereItGoesOn(talk, withDebriefed(ended, 0))).toBe('in-touch.html');
  expect(whereItGoesOn(step('lesson', 'touch', 0), ended)).toBe('touch.html');
});
