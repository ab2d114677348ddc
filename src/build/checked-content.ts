import type { AstroIntegration } from 'astro';
import { loadContent } from '../authoring/content.ts';

/** Reads and checks the content before anything is built, so that a mistake in it is told at once and in sentences. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const { languages, edition } = await loadContent();
        const { lessons, talks, items } = edition(languages[0]!);
        logger.info(`${lessons.length} lessons, ${talks.length} talks, ${items.length} items in ${languages.join(', ')}`);
      },
    },
  };
}
