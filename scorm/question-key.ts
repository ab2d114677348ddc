import Papa from 'papaparse';
import type { Standard } from '../src/course/record/terms.ts';

/** A question of the final check, for people who read a report of an LMS. */
export interface KeyItem {
  /** As the LMS reports it. */
  id: string;
  objective: { id: string; /** What a learner can do, to follow "You can". */ can: string };
  type: 'choice' | 'multiple' | 'true-false' | 'sequence' | 'sort' | 'rewrite';
  question: string;
  /** What can be answered: the letter or number that stands in a report, and what it means. */
  choices: readonly { name: string; text: string }[];
  /** The right answer, in words. */
  right: string;
  /** The right answer as an LMS reports it, in each standard. */
  reported: Readonly<Record<Standard, string>>;
}

/** Heads of the columns with the right answer as an LMS reports it. */
export const REPORTED_HEADS: Readonly<Record<Standard, string>> = {
  scorm12: 'in SCORM 1.2',
  scorm2004: 'in SCORM 2004',
  cmi5: 'in cmi5',
};

/** Name of the file. */
export const QUESTION_KEY = 'question-key.csv';

/**
 * The text of `question-key.csv`: what the ids and letters of an LMS's report mean. It begins with a byte order mark, since
 * Excel takes the file for another encoding without one. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front. It holds the answers, so it is no part of a package: learners could open it there.
 */
export function questionKey(items: readonly KeyItem[]): string {
  const rows = items.map(({ id, objective, type, question, choices, right, reported }) => ({
    id,
    objective: objective.id,
    'learners can': objective.can,
    type,
    question,
    choices: choices.map(({ name, text }) => `${name} = ${text}`).join('\n'),
    'right answer': right,
    [REPORTED_HEADS.scorm12]: reported.scorm12,
    [REPORTED_HEADS.scorm2004]: reported.scorm2004,
    [REPORTED_HEADS.cmi5]: reported.cmi5,
  }));
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
