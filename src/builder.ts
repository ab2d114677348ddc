import './builder/without-eval.ts';
import { Builder } from './builder/builder.tsx';
import { hydrateIslands } from './page/hydrate.ts';

/** The package builder. */
hydrateIslands(document, { Builder });
