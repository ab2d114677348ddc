import type { PackageSettings } from '../schemas/package-settings.ts';

/** What the page asks its worker for: a package for these settings. */
export interface MakeRequest {
  /** Tells the answers to one request from those to another. */
  number: number;
  settings: PackageSettings;
}

/** Everything that is downloaded. */
export interface Made {
  /** File name of the package. */
  name: string;
  zip: Uint8Array<ArrayBuffer>;
  /** Content of `question-key.csv`. */
  questionKey: string;
  /** Content of `READ-ME-FIRST.html`. */
  readMe: string;
}

/**
 * Why there is no package. `offline`, `missing`: see `SiteFileError`. `faulty`: the package did not pass its own checks;
 * `sentences` say what is wrong. `broken`: the worker could not be started or stopped by itself.
 */
export type Failure = { why: 'offline' | 'missing'; file: string } | { why: 'faulty'; sentences: readonly string[] } | { why: 'broken' };

/** What the worker tells while it works, and at the end. */
export type Progress =
  | { state: 'reading'; /** Files read. */ done: number; /** Files to read; 0 while nobody knows. */ total: number }
  | { state: 'packing' }
  | { state: 'made'; made: Made }
  | { state: 'failed'; failure: Failure };

export interface MakeAnswer {
  number: number;
  progress: Progress;
}
