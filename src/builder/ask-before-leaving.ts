import { useLayoutEffect, useState } from 'preact/hooks';
import type { Draft } from './draft.ts';

/**
 * Has the browser ask before the page is left, as long as the form holds something that is nowhere else: neither kept in this
 * browser nor in a file. Returns what to call with a draft that a file holds.
 *
 * @param draft the form; when the page opens it holds nothing that could be lost
 * @param isKept whether it is kept in this browser
 */
export function useAskBeforeLeaving(draft: Draft, isKept: boolean): (draft: Draft) => void {
  const [empty] = useState(draft);
  const [held, setHeld] = useState(draft);
  const isAtRisk = !isKept && ![empty, held].some((safe) => JSON.stringify(safe) === JSON.stringify(draft));
  // Before the next frame: a page may be left at once.
  useLayoutEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
  return setHeld;
}
