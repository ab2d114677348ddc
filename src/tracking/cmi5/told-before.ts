import { nothingKept, type Kept } from './kept.ts';
import { VERBS } from './names.ts';
import { isObject, objectIn } from './parameters.ts';
import { textIn, type Resources } from './requests.ts';

/**
 * What the LMS was told of this enrollment before, as far as it lets the course look: the course's own document may have
 * been lost or damaged, and "completed" and "passed" must not be said twice (cmi5 9.3).
 */
export async function toldBefore(resources: Resources): Promise<Kept> {
  const [completed, passed] = [await latest(resources, 'completed'), await latest(resources, 'passed')];
  const found = Object.entries({ completed, passed }).flatMap(([key, statement]) => (statement === null ? [] : [{ key, ...statement }]));
  return {
    ...nothingKept,
    ids: Object.fromEntries(found.map(({ key, id }) => [key, id])),
    told: found.map(({ key }) => key),
    score: passed?.score ?? null,
  };
}

async function latest(resources: Resources, verb: 'completed' | 'passed'): Promise<{ id: string; score: number | null } | null> {
  const list = objectIn(textIn(await resources.readLatest(VERBS[verb])))?.['statements'];
  const [statement]: unknown[] = Array.isArray(list) ? list : [];
  if (!isObject(statement) || typeof statement['id'] !== 'string') return null;
  const { id, result } = statement;
  const score = isObject(result) && isObject(result['score']) ? result['score']['scaled'] : null;
  return { id, score: typeof score === 'number' ? Math.round(score * 100) : null };
}
