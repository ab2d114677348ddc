import type { Files } from '../files.ts';

/** Looks at a whole package for one kind of fault. Each fault is a sentence or two: the file, what is wrong, what to do. */
export type Check = (files: Files) => string[];
