/** Why a file cannot be played. Each has a sentence of its own in the interface strings, in which `{file}` is what it is about. */
const PROBLEMS = [
  'notZip',
  'encrypted',
  'tooBig',
  'broken',
  'noManifest',
  'deepManifest',
  'badManifest',
  'nothingToPlay',
  'noLaunchFile',
  'otherStandard',
  'cmi5',
  'notServed',
  'notLoaded',
  'noRoom',
  'notHandedOver',
] as const;

export type ProblemKind = (typeof PROBLEMS)[number];

/** Thrown where a file turns out not to be playable. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  /** The file, or the word, that it is about; "" for none. */
  readonly file: string;

  constructor(kind: ProblemKind, file = '') {
    super(kind);
    this.name = 'Problem';
    this.kind = kind;
    this.file = file;
  }
}
