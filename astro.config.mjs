import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/build/checked-content.ts';
import { holdPunctuation } from './src/build/hold-punctuation.ts';
import { licences } from './src/build/licences.ts';
import { offline } from './src/build/offline.ts';
import { packageData } from './src/build/package-data.ts';
import { portable } from './src/build/portable.ts';
import { scormSchemas } from './src/build/scorm-schemas.ts';
import { writersView } from './src/build/writers-view.ts';
import { evidence } from './src/evidence/integration.ts';

export default defineConfig({
  output: 'static',
  integrations: [
    checkedContent(),
    mdx(),
    preact(),
    licences(),
    portable(),
    scormSchemas(),
    packageData(),
    evidence(),
    offline(),
    writersView(),
  ],
  // Nothing in the course is program code. Quotation marks are curled by default, as in `authoring/typeset.ts`.
  markdown: { processor: satteri({ mdastPlugins: [holdPunctuation] }), syntaxHighlight: false },
  devToolbar: { enabled: false },
  // The bundler does not know the marker that Astro itself puts into every MDX file.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
