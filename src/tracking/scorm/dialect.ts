import type { ObjectiveResult } from '../../course/record/objective-results.ts';
import type { Answer } from '../keeper.ts';
import type { Launch } from '../lms.ts';
import type { Report } from '../report.ts';
import type { Calls, Names } from './calls.ts';
import type { Element, Ledger } from './ledger.ts';

/** One element of an entry of a list, by its name after `cmi.interactions.n.` or `cmi.objectives.n.`. */
export type EntryElement = readonly [name: string, value: string];

/** What differs from one SCORM standard to the other. The conversation itself is the same: `conversation.ts`. */
export interface Dialect {
  /** Names of the functions of the API. */
  readonly names: Names;
  /** The element that has a value in every session, from its beginning. */
  readonly alwaysThere: string;
  /** Where the record goes. */
  readonly resumeData: string;
  readonly sessionTime: string;
  /** Most entries every LMS must hold of `cmi.interactions`. */
  readonly mostInteractions: number;
  /** The element without which a session must not end, and the values that are as good as none; null where it may. */
  readonly needsStatus: { readonly name: string; readonly none: readonly string[] } | null;
  /** Whether a session goes on whose ending was refused. */
  readonly survivesEnding: boolean;

  /** What the LMS knows at launch, null when it gives nothing at all. What is read of elements that will be written is noted in the ledger. */
  readLaunch(calls: Calls, ledger: Ledger): Launch | null;
  /**
   * Everything the LMS is told of a report but progress, objectives and answers, whether it has it already or not, in the
   * order of writing.
   *
   * @param elapsed milliseconds this session has lasted
   * @param attempt how often saving has failed: where an LMS may skip what it was offered before, resume data is padded to differ
   */
  elements(report: Report, elapsed: number, attempt: number): Element[];
  /**
   * The measure of progress, where the standard has one and there is something to tell.
   *
   * @param read asks the LMS for an element
   */
  progress(progress: number, read: (name: string) => string): Element[];
  /** An objective that is known, the id first. */
  objective(result: ObjectiveResult): readonly EntryElement[];
  /** An answer, in the order its elements depend on one another; null when it cannot be written. */
  interaction(answer: Answer): readonly EntryElement[] | null;
  /** Whether nothing counts as saved before this element is stored. An LMS may refuse the rest without the learner losing anything. */
  isRequired(name: string): boolean;
  /** Whether an element may be set once in a session and never again. */
  isSetOnce(name: string): boolean;
  /** What to write before a value that the LMS may skip because it has tried it already; null where none is needed or fit. */
  standIn(element: Element): Element | null;
  /** Whether a value read back is less than this one that was written; null where none could be, so that nothing need be read. */
  lessThan(written: Element): ((found: string) => boolean) | null;
  /** What to write last when the learner leaves by the course's own way out. */
  leaving(report: Report): Element[];
  /** What takes that back when the LMS did not let the learner leave: a window that closes later asks for nothing. */
  staying: readonly Element[];
}
