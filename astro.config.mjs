import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/build/checked-content.ts';
import { portable } from './src/build/portable.ts';
import { writersView } from './src/build/writers-view.ts';

export default defineConfig({
  output: 'static',
  integrations: [checkedContent(), mdx(), preact(), portable(), writersView()],
  markdown: {
    // Quotation marks and dashes are shown as authors write them; nothing in the course is program code.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  // The bundler does not know the marker that Astro itself puts into every MDX file.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
