import './builder/without-eval.ts';
import { Builder } from './builder/builder.tsx';
import { hydrateIslands } from './page/hydrate.ts';
import { holdOffStrayFiles } from './page/stray-files.ts';
import { typedEarly } from './page/typed-early.ts';

/** The package builder. */
hydrateIslands(document, { Builder }, typedEarly);
holdOffStrayFiles(document);
