import { useLayoutEffect, useState } from 'preact/hooks';
import { forgetPackages } from '../preview/hand-over.ts';
import type { CourseDefaults } from '../schemas/package-settings.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.ts';

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

  // Before the next frame, both: a page that is left at once must not take the last words with it.
  useLayoutEffect(() => {
    const kept = keptDraft(window);
    if (!kept) return;
    setDraft(kept);
    setKeeping('yes');
  }, []);
  useLayoutEffect(() => {
    if (keeping === 'yes' && !keepDraft(window, draft)) setKeeping('blocked');
  }, [draft, keeping]);

  return {
    draft,
    setDraft,
    keeping,
    keep(wanted) {
      if (!wanted) {
        forgetDraft(window);
        // A package that was tried holds the same words.
        void forgetPackages(window);
      }
      setKeeping(wanted ? 'yes' : 'no');
    },
  };
}
