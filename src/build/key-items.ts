import type { KeyItem } from '../../scorm/question-key.ts';
import type { Edition } from '../authoring/content.ts';
import { questionOf } from '../authoring/question.ts';
import { answerCode, correctLetters } from '../course/assessment/answer.ts';
import { hasOptions, type Question } from '../course/assessment/question.ts';
import { reported } from '../course/assessment/reported.ts';
import { reportedNotation } from './reported-notation.ts';

type Asked = Pick<Edition, 'items' | 'objectives' | 'strings' | 'language'>;

/** The questions of the final check as people who read an LMS's report need them, in the order of the objectives. */
export function keyItems({ items, objectives, strings, language }: Asked): KeyItem[] {
  const questions = items.filter(({ use }) => use === 'final').map((item) => questionOf(item, strings.check));
  return Object.entries(objectives).flatMap(([id, { can }]) =>
    questions.filter(({ objective }) => objective === id).map((question) => keyItem(question, can, language)),
  );
}

function keyItem(question: Question, can: string, language: string): KeyItem {
  const { id, type, objective, stem } = question;
  const right = reported(question, answerCode(question, correctLetters(question)));
  return {
    id,
    objective: { id: objective, can },
    type,
    question: question.type === 'rewrite' ? `${stem} ${question.text}` : stem,
    choices: choicesOf(question),
    right: inWords(question),
    reported: reportedNotation({ ...right, language, attempt: 1, at: 0, latency: 0 }),
  };
}

function choicesOf(question: Question): KeyItem['choices'] {
  const named = (list: readonly { letter: string; text: string }[]) => list.map(({ letter, text }) => ({ name: letter, text }));
  if (hasOptions(question)) return named(question.options);
  if (question.type === 'sequence') return named(question.steps);
  // Cards and blanks are numbered in a report; what they are given has letters.
  if (question.type === 'sort')
    return [...question.cards.map(({ text }, index) => ({ name: String(index + 1), text })), ...named(question.groups)];
  return question.blanks.flatMap(({ options }, index) => options.map(({ letter, text }) => ({ name: `${index + 1}.${letter}`, text })));
}

function inWords(question: Question): string {
  const textOf = (list: readonly { letter: string; text: string }[], letter: string) =>
    list.find((entry) => entry.letter === letter)?.text ?? '';
  if (hasOptions(question)) return question.correct.map((letter) => textOf(question.options, letter)).join('\n');
  if (question.type === 'sequence') return question.steps.map(({ text }, index) => `${index + 1}. ${text}`).join('\n');
  if (question.type === 'sort') return question.cards.map(({ text, group }) => `${text}: ${textOf(question.groups, group)}`).join('\n');
  return question.blanks.map(({ options, best }, index) => `${index + 1}. ${textOf(options, best)}`).join('\n');
}
