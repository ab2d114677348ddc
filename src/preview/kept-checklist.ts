import type { Shelf } from '../../scorm/preview/attempt.ts';
import { CHECKS, emptyChecklist, type Checklist, type CheckState } from '../../scorm/preview/checklist.ts';

/** The checklist kept under `key`; an empty one when there is none that can be read. */
export function readChecklist(shelf: Shelf, key: string): Checklist {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? 'null');
    const states = CHECKS.map((id) => [id, stateOf(kept, id)] as const);
    return { ...emptyChecklist, ...Object.fromEntries(states.filter(([, state]) => state !== null)) };
  } catch {
    // Not ours, or damaged: as good as nothing.
    return emptyChecklist;
  }
}

/** What is kept is what was done. */
function stateOf(kept: unknown, id: string): CheckState | null {
  const found: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, id) : null;
  if (typeof found !== 'object' || found === null) return null;
  const [launch, at]: unknown[] = [Reflect.get(found, 'launch'), Reflect.get(found, 'at')];
  return Reflect.get(found, 'state') === 'done' && typeof launch === 'number' && typeof at === 'number'
    ? { state: 'done', launch, at, isSetUp: Reflect.get(found, 'isSetUp') === true }
    : null;
}
