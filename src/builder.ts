import './builder/without-eval.ts';
import { Builder } from './builder/builder.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { holdOffStrayFiles } from './page/stray-files.ts';

/** The package builder. */
hydrateIslands(document, { Builder });
holdOffStrayFiles(document);
