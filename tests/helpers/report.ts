import type { KeyItem } from '../../scorm/question-key.ts';
import type { Analysis } from '../../src/report-reader/analysis.ts';
import type { FileProblem } from '../../src/report-reader/decode.ts';
import { readReport } from '../../src/report-reader/read-report.ts';

/** A question of four options, of which one is right. */
export const item = (id: string, objective: string, right: string): KeyItem => ({
  id,
  objective: { id: objective, can: `do ${objective}` },
  type: 'choice',
  question: `Question ${id}`,
  choices: [...'abcd'].map((name) => ({ name, text: `Option ${name}` })),
  right: `Option ${right}`,
  reported: { scorm12: right, scorm2004: right, cmi5: right },
});

/** The questions that reports in tests are about. */
export const KEY = [
  item('report-both', 'report-missing', 'b'),
  item('wait-a-day', 'report-missing', 'c'),
  item('ask-first', 'ask-openly', 'a'),
];

export const bytes = (text: string) => new TextEncoder().encode(text);

/** What the report reader makes of a file that it can read. */
export const analysis = (text: string) => readReport(bytes(text), KEY) as Analysis;

/** Why it cannot read a file. */
export const problem = (file: Uint8Array | string) =>
  (readReport(typeof file === 'string' ? bytes(file) : file, KEY) as { problem: FileProblem }).problem;
