import { nothingKept, type Kept } from './kept.ts';
import { VERBS } from './names.ts';
import { isObject, objectIn } from './json.ts';
import { isPassing, textIn, type Reply, type Resources } from './requests.ts';

/**
 * What the LMS was told of this enrollment before, as far as it lets the course look: the course's own document may have
 * been lost or damaged, and "completed" and "passed" must not be said twice (cmi5 9.3). Null while the network or the server
 * stands in the way.
 */
export async function toldBefore(resources: Resources): Promise<Kept | null> {
  const replies = [await resources.readLatest(VERBS.completed), await resources.readLatest(VERBS.passed)];
  if (replies.some(isPassing)) return null;
  const [completed, passed] = replies.map(statementIn);
  const ids = { ...(completed && { completed: completed.id }), ...(passed && { passed: passed.id }) };
  return { ...nothingKept, ids, told: Object.keys(ids), score: passed?.score ?? null };
}

function statementIn(reply: Reply): { id: string; score: number | null } | null {
  const list = objectIn(textIn(reply))?.['statements'];
  const [statement]: unknown[] = Array.isArray(list) ? list : [];
  if (!isObject(statement) || typeof statement['id'] !== 'string') return null;
  const { id, result } = statement;
  const score = isObject(result) && isObject(result['score']) ? result['score']['scaled'] : null;
  return { id, score: typeof score === 'number' ? Math.round(score * 100) : null };
}
