import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { forgetPackages } from '../preview/hand-over.ts';
import type { CourseDefaults } from '../schemas/package-settings.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { forgetDraft, keepDraft, keptDraft, whenKeptElsewhere } from './kept-draft.ts';

/** How a draft is kept in this browser. `blocked`: it was asked for, and the browser keeps nothing. */
export type Keeping = 'no' | 'yes' | 'blocked';

interface DraftInUse {
  draft: Draft;
  setDraft(next: (draft: Draft) => Draft): void;
  keeping: Keeping;
  keep(wanted: boolean): void;
}

/** The draft of the form: the one kept in this browser, where somebody asked for that, else an empty one. */
export function useDraft(course: CourseDefaults): DraftInUse {
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(course));
  const [keeping, setKeeping] = useState<Keeping>('no');
  /** The draft that was kept already when it came here. To keep it again could write over what another tab has kept since. */
  const taken = useRef<Draft | null>(null);
  const take = (kept: Draft) => {
    taken.current = kept;
    setDraft(kept);
  };

  // Before the next frame, both: a page that is left at once must not take the last words with it.
  useLayoutEffect(() => {
    const kept = keptDraft(window);
    if (!kept) return;
    take(kept);
    setKeeping('yes');
  }, []);
  useLayoutEffect(() => {
    if (keeping === 'yes' && draft !== taken.current && !keepDraft(window, draft)) setKeeping('blocked');
  }, [draft, keeping]);
  useEffect(() => {
    if (keeping !== 'yes') return;
    return whenKeptElsewhere(window, (kept) => {
      if (kept) return take(kept);
      taken.current = null;
      setKeeping('no');
    });
  }, [keeping]);

  return {
    draft,
    setDraft,
    keeping,
    keep(wanted) {
      taken.current = null;
      if (!wanted) {
        forgetDraft(window);
        // A package that was tried holds the same words.
        void forgetPackages(window);
      }
      setKeeping(wanted ? 'yes' : 'no');
    },
  };
}
