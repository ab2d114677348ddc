import type { KeyItem } from '../../scorm/question-key.ts';
import { answered } from '../tracking/cmi5/answered.ts';
import type { Answer } from '../tracking/keeper.ts';
import { interaction12 } from '../tracking/scorm/interaction12.ts';
import { interaction2004 } from '../tracking/scorm/interaction2004.ts';

/** How an answer stands in the report of an LMS, by the code that reports it. Throws when a standard cannot write it. */
export function reportedNotation(answer: Answer): KeyItem['reported'] {
  const { result } = answered(answer, (kind, id) => `${kind}/${id}`);
  return {
    scorm12: elementOf(interaction12(answer), 'student_response', answer.item),
    scorm2004: elementOf(interaction2004(answer), 'learner_response', answer.item),
    cmi5: String(result?.['response']),
  };
}

function elementOf(elements: ReturnType<typeof interaction12>, name: string, item: string): string {
  const found = elements?.find(([element]) => element === name);
  if (found === undefined) throw new Error(`The question "${item}" cannot be reported to an LMS. Shorten its id.`);
  return found[1];
}
