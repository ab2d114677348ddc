import { useStore } from '@nanostores/preact';
import { heldMark, type CompletionRule, type Outline } from '../course/record/outline.ts';
import { $lmsMark } from '../stores/record.ts';
import { $terms } from '../stores/terms.ts';

/** What the course is held against in this copy. */
export interface CourseTerms {
  outline: Outline;
  rule: CompletionRule;
  /** Most tries at the final check; null: no limit. */
  tries: number | null;
}

/** The outline as the course was written, under the terms of this copy. The first render knows the website's terms only. */
export function useTerms(outline: Outline): CourseTerms {
  const terms = useStore($terms, { ssr: 'initial' });
  const mark = useStore($lmsMark, { ssr: 'initial' });
  if (terms === null) return { outline, rule: 'everything', tries: null };
  return { outline: { ...outline, passMark: heldMark(terms.passMark, mark) }, rule: terms.rule, tries: terms.tries };
}
