import { beforeAll, describe, expect, test } from 'vitest';
import { isAllowed } from '../../scorm/preview/scorm12/elements.ts';
import { isWellFormed } from '../../scorm/preview/scorm2004/elements.ts';
import type { Edition } from '../../src/authoring/content.ts';
import { objectivesOf } from '../../src/authoring/launch-data.ts';
import { questionOf } from '../../src/authoring/question.ts';
import { answerCode, correctLetters } from '../../src/course/assessment/answer.ts';
import type { Question } from '../../src/course/assessment/question.ts';
import { reported } from '../../src/course/assessment/reported.ts';
import { token } from '../../src/course/assessment/tokens.ts';
import type { Answer } from '../../src/tracking/keeper.ts';
import { interaction12 } from '../../src/tracking/scorm/interaction12.ts';
import { interaction2004 } from '../../src/tracking/scorm/interaction2004.ts';
import { edition } from '../helpers/course.ts';

const AT = Date.UTC(2026, 8, 1, 14, 0, 0);

let course: Edition;
let bank: Question[];
beforeAll(async () => {
  course = await edition();
  bank = course.items.filter(({ use }) => use === 'final').map((item) => questionOf(item, course.strings.check));
});

/** What is wrong with an answer as either standard writes it; empty when nothing is. */
function faultsOf(answer: Answer): string[] {
  const [old, later] = [interaction12(answer), interaction2004(answer)];
  if (old === null || later === null) return [`${answer.item} cannot be written`];
  const [typeOld, typeLater] = [Object.fromEntries(old)['type'], Object.fromEntries(later)['type'] ?? ''];
  return [
    ...old.filter(([name, value]) => !isAllowed(`cmi.interactions.0.${name}`, value, () => typeOld)),
    ...later.filter(([name, value]) => !isWellFormed(`cmi.interactions.0.${name}`, value, typeLater)),
  ].map(([name, value]) => `${answer.item}: ${name} ${value}`);
}

const answered = (question: Question, code: number): Answer => ({ ...reported(question, code), attempt: 1, at: AT, latency: 9_000 });

describe('every item of the final check', () => {
  test('can be told to an LMS in either standard, answered rightly or not', () => {
    const codes = (question: Question) => [answerCode(question, correctLetters(question)), 1, 2];
    expect(bank.flatMap((question) => codes(question).flatMap((code) => faultsOf(answered(question, code))))).toEqual([]);
    expect(bank.length).toBeGreaterThan(20);
  });

  test('has names of its own for whatever can be chosen, that a person can read', () => {
    const named = bank.map((question) => ({
      ...question,
      names: reported(question, answerCode(question, correctLetters(question))).tokens.correct,
    }));
    const unreadable = named.filter(
      ({ type, names }) => type !== 'true-false' && !names.every((name) => /^[a-z]_[a-z0-9_]{2,}$/.test(name)),
    );
    expect(unreadable.map(({ id }) => id)).toEqual([]);
    const alike = named.filter(({ type, names }) => type === 'sequence' && new Set(names).size < names.length);
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  test('measures an objective that the launch page knows, and each objective is measured', () => {
    const objectives = objectivesOf(course);
    const slots = objectives.flatMap(({ items }) => items.map(({ slot }) => slot));
    expect(slots.toSorted((a, b) => a - b)).toEqual(bank.map(({ slot }) => slot).toSorted((a, b) => a - b));
    expect(objectives.filter(({ items }) => items.length === 0)).toEqual([]);
  });
});

test('every line of every talk can be told to an LMS in either standard', () => {
  const lines = course.talks.flatMap((talk) =>
    Object.entries(talk.nodes).flatMap(([node, { choices, title }]) =>
      choices.map(({ letter, text }): Answer => ({
        item: `talk.${talk.id}.${node}`,
        type: 'choice',
        response: [letter],
        correct: [],
        right: null,
        attempt: null,
        objective: '',
        description: title ?? '',
        tokens: { response: [token(letter, text)], correct: [], parts: [] },
        at: AT,
        latency: 9_000,
      })),
    ),
  );
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.flatMap(faultsOf)).toEqual([]);
});
