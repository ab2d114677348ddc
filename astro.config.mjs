import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { portable } from './src/build/portable.ts';

export default defineConfig({
  output: 'static',
  integrations: [mdx(), preact(), portable()],
  // Quotation marks are written as they are shown; nothing in the course is program code.
  markdown: { smartypants: false, syntaxHighlight: false },
  devToolbar: { enabled: false },
});
