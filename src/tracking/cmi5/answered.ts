import type { Answer, AnswerTokens } from '../keeper.ts';
import { duration } from './duration.ts';
import { TYPES } from './names.ts';
import type { Activity, Draft } from './statements.ts';

/** Names of what stands in one answer: of its letters or steps, and of the cards or blanks they were given to. */
interface Named {
  picks: readonly string[];
  parts: readonly string[];
}

type Form = (named: Named) => string;

const list: Form = ({ picks }) => picks.join('[,]');
const pairs: Form = ({ picks, parts }) => picks.map((pick, index) => `${parts[index] ?? index + 1}[.]${pick}`).join('[,]');
const truth: Form = ({ picks }) => String(picks.includes('t'));

/** How a type of question is written in xAPI (1.0.3 part 2, appendix C): its type there, and its responses. */
const FORMS: Readonly<Record<Answer['type'], { type: string; form: Form }>> = {
  'true-false': { type: 'true-false', form: truth },
  choice: { type: 'choice', form: list },
  multiple: { type: 'choice', form: list },
  sequence: { type: 'sequencing', form: list },
  sort: { type: 'matching', form: pairs },
  rewrite: { type: 'matching', form: pairs },
};

/**
 * An answer, or a line chosen in a talk, as a statement about the question.
 *
 * @param iri the name of a part of the course, from its kind and id
 */
export function answered(answer: Answer, iri: (kind: string, id: string) => string): Omit<Draft, 'id'> {
  const { item, type, right, objective, description, language = 'en', at, latency } = answer;
  const { type: interactionType, form } = FORMS[type];
  const { response, correct, parts } = names(answer);
  const written = form({ picks: response, parts });
  const pattern = correct.length === 0 ? {} : { correctResponsesPattern: [form({ picks: correct, parts })] };
  const text = description === '' ? {} : { description: { [language]: description } };
  return {
    kind: 'part',
    verb: 'answered',
    at,
    object: { id: iri('question', item), definition: { type: TYPES.interaction, interactionType, ...pattern, ...text } },
    result: { response: written, ...(right === null ? {} : { success: right }), duration: duration(latency) },
    ...(objective === '' ? {} : { parents: [objectiveOf(iri('objective', objective))] }),
  };
}

/** Readable names where the answer has them, else its letters. True and false are what they are. */
function names({ type, tokens, response, correct }: Answer): AnswerTokens {
  return tokens === undefined || type === 'true-false' ? { response, correct, parts: [] } : tokens;
}

function objectiveOf(id: string): Activity {
  return { id, definition: { type: TYPES.objective } };
}
