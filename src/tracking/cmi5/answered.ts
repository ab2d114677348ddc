import { interactionType, namesOf, notation } from '../answer-notation.ts';
import type { Answer } from '../keeper.ts';
import { duration } from './duration.ts';
import { TYPES } from './names.ts';
import type { Activity, Draft } from './statements.ts';

/**
 * An answer, or a line chosen in a talk, as a statement about the question.
 *
 * @param iri the name of a part of the course, from its kind and id
 */
export function answered(answer: Answer, iri: (kind: string, id: string) => string): Omit<Draft, 'id'> {
  const { item, type, right, objective, description, language = 'en', at, latency } = answer;
  const { response, correct, parts } = namesOf(answer);
  const written = notation(type, response, parts);
  const pattern = correct.length === 0 ? {} : { correctResponsesPattern: [notation(type, correct, parts)] };
  const text = description === '' ? {} : { description: { [language]: description } };
  return {
    kind: 'part',
    verb: 'answered',
    at,
    object: {
      id: iri('question', item),
      definition: { type: TYPES.interaction, interactionType: interactionType(type), ...pattern, ...text },
    },
    result: { response: written, ...(right === null ? {} : { success: right }), duration: duration(latency) },
    ...(objective === '' ? {} : { parents: [objectiveOf(iri('objective', objective))] }),
  };
}

function objectiveOf(id: string): Activity {
  return { id, definition: { type: TYPES.objective } };
}
