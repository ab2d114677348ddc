/** Data model elements by name, such as `cmi.core.lesson_status`, each with its text: how an LMS keeps them. */
export type CmiValues = Readonly<Record<string, string>>;

/** What the LMS keeps of one learner from one launch to the next. */
export interface Attempt {
  learner: {
    /** Tells the learners of one browser apart, from 1. */
    number: number;
    /** "Last, First", as SCORM 1.2 gives it (RTE 3.4.4, `cmi.core.student_name`). */
    name: string;
  };
  /** How often the course was launched for this learner. */
  launches: number;
  /** What was last committed; empty before the first commit. */
  values: CmiValues;
  /** There when the learner did not begin with nothing, but was set up with values. */
  isSetUp?: true;
}

/** Where attempts are kept: the browser's storage, or a stand-in for it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** A learner who has not opened the course yet. With `values`, one who is set up as if they had. */
export function newAttempt(number: number, name: string, values: CmiValues | null = null): Attempt {
  return { learner: { number, name }, launches: 0, values: values ?? {}, ...(values === null ? {} : { isSetUp: true }) };
}

/** The attempt kept under `key`, or null when there is none that can be read. */
export function readAttempt(shelf: Shelf, key: string): Attempt | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? 'null');
    return isAttempt(kept) ? kept : null;
  } catch {
    // Not ours, or damaged: as good as nothing for a preview.
    return null;
  }
}

function isAttempt(kept: unknown): kept is Attempt {
  const { learner, launches, values } = asObject(kept);
  const { number, name } = asObject(learner);
  return (
    typeof number === 'number' &&
    typeof name === 'string' &&
    typeof launches === 'number' &&
    typeof values === 'object' &&
    values !== null &&
    Object.values(asObject(values)).every((value) => typeof value === 'string')
  );
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
